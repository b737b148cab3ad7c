package se.lexheller.installation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The colour tokens of tokens.css as a browser resolves them: plain ones, dark ones, and those derived from --brand. */
record ColourTokens(Map<String, String> light, Map<String, String> dark, Map<String, String> lightDerived,
                    Map<String, String> darkDerived) {

    private static final Pattern PIECE = Pattern.compile("(?<open>[^{};]+)\\{|(?<close>})|\\s*--(?<name>[\\w-]+):\\s*(?<value>[^;]+);|[^{};]*;");
    private static final Pattern DERIVED = Pattern.compile("oklch\\(from var\\(--brand\\) ([\\d.]+) min\\(c, ([\\d.]+)\\) h\\)");
    private static final Pattern PLAIN = Pattern.compile("#(?:[0-9a-f]{3}|[0-9a-f]{6})");

    static ColourTokens parse(String css) {
        ColourTokens tokens = new ColourTokens(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
                new LinkedHashMap<>());
        Deque<String> around = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
        while (piece.find()) {
            if (piece.group("open") != null) {
                around.push(piece.group("open").strip());
            } else if (piece.group("close") != null) {
                around.pop();
            } else if (piece.group("name") != null) {
                tokens.add(String.join(" ", around), piece.group("name"), piece.group("value").strip());
            }
        }
        return tokens;
    }

    ColourTokens withBrand(String brand) {
        Map<String, String> changed = new LinkedHashMap<>(light);
        changed.put("brand", brand);
        return new ColourTokens(changed, dark, lightDerived, darkDerived);
    }

    ColourTokens withoutDerived() {
        return new ColourTokens(light, dark, Map.of(), Map.of());
    }

    Set<String> names() {
        return light.keySet();
    }

    Colour colour(String name, Theme theme) {
        String value = light.get(name);
        if (theme == Theme.DARK) {
            value = dark.getOrDefault(name, value);
        }
        value = lightDerived.getOrDefault(name, value);
        if (theme == Theme.DARK) {
            value = darkDerived.getOrDefault(name, value);
        }
        if (value == null) {
            throw new IllegalArgumentException("No colour token --" + name);
        }
        Matcher derived = DERIVED.matcher(value);
        return derived.matches()
                ? Colour.parse(light.get("brand"))
                        .derive(Double.parseDouble(derived.group(1)), Double.parseDouble(derived.group(2)))
                : Colour.parse(value);
    }

    private void add(String around, String name, String value) {
        boolean isDark = around.contains("prefers-color-scheme: dark");
        if (around.contains("@supports")) {
            (isDark ? darkDerived : lightDerived).put(name, value);
        } else if (PLAIN.matcher(value).matches()) {
            (isDark ? dark : light).put(name, value);
        }
    }
}
