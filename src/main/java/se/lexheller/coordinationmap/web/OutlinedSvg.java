package se.lexheller.coordinationmap.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A picture whose words are shapes already, so that it looks the same where no fonts are: on a server, as a rule. */
final class OutlinedSvg extends Svg {

    private static final int SIZE = 15;
    private static final int BOLD = 600;

    @Override
    Svg text(String name, String content, Object... attributes) {
        if (!name.equals("text")) {
            return super.text(name, content, attributes);
        }
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < attributes.length; i += 2) {
            given.put(attributes[i].toString(), attributes[i + 1].toString());
        }
        Typeface typeface = typeface(given);
        double size = Double.parseDouble(given.getOrDefault("font-size", String.valueOf(SIZE)));
        double left = Double.parseDouble(given.get("x"));
        double start = "middle".equals(given.get("text-anchor")) ? left - typeface.width(content, size) / 2 : left;
        return empty("path", "d", typeface.outline(content, size, start, Double.parseDouble(given.get("y"))), "fill", given.get("fill"));
    }

    @Override
    Svg lines(List<String> lines, int x, int y, int lineHeight, Object... attributes) {
        for (int i = 0; i < lines.size(); i++) {
            text("text", lines.get(i), with(attributes, "x", x, "y", y + i * lineHeight));
        }
        return this;
    }

    private static Typeface typeface(Map<String, String> given) {
        if (given.getOrDefault("font-family", "").startsWith("Newsreader")) {
            return Typeface.HEADING;
        }
        return Integer.parseInt(given.getOrDefault("font-weight", "400")) >= BOLD ? Typeface.BOLD : Typeface.REGULAR;
    }
}
