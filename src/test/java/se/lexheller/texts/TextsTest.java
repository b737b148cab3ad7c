package se.lexheller.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;

/** Every word that a page or a rule asks for is there, once. */
class TextsTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern IN_VIEW = Pattern.compile("\\b(\\w+)\\['([\\w.\\-]+)'(\\.concat)?");
    private static final Pattern ERROR_IN_JAVA = Pattern.compile("\"((?:rule|error)\\.[\\w.\\-]+)\"");
    private static final Pattern NOTICE_IN_JAVA = Pattern.compile("withNotice\\(\\s*\"([\\w\\-]+)\"");
    private static final Set<String> ALL = Set.of("");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");
    /**
     * What is Swedish whatever language the page is in that causes it, by the beginning of its keys: records, mails and files of an
     * authority are written in Swedish (språklagen 2009:600, 10 §).
     */
    private static final Map<String, Set<String>> SWEDISH = Map.ofEntries(
            Map.entry("notification/texts", Set.of("mail.")),
            Map.entry("register/record-texts", ALL),
            Map.entry("retention/texts", Set.of("extract.")),
            // What is written into the case and the incident in the same step.
            Map.entry("incident/texts", Set.of("take-off.public-reason", "take-off.happened")),
            // The season that a case was answered in, which is kept with it; words that views show are theirs.
            Map.entry("calendar/texts", ALL),
            // The workbook, and the places and choices in it that a refusal names.
            Map.entry("mapexchange/texts", Set.of("workbook.", "guide.", "form.", "choice.", "sheet.", "one.", "about.", "column.", "help.", "days.")),
            Map.entry("mapkeeping/review-texts", Set.of("calendar.name", "calendar.summary")),
            // What the open data say, and what programs are told.
            Map.entry("openmap/texts", Set.of("error.hsds.", "api.", "organisation.", "area.", "place.", "alert.", "taxonomy.", "kind.", "fact.")),
            Map.entry("intake/texts", ALL),
            // Read by those who run the server.
            Map.entry("launcher/texts", ALL),
            Map.entry("audit/command-texts", ALL));

    @Test
    void every_key_in_a_view_is_in_its_bundle() throws Exception {
        Map<String, Properties> bundles = bundles();
        Set<String> missing = new TreeSet<>();
        for (Path view : files("webapp", ".xhtml")) {
            Matcher key = IN_VIEW.matcher(Files.readString(view));
            while (key.find()) {
                Properties bundle = bundles.get(key.group(1));
                boolean prefix = key.group(3) != null;
                if (bundle != null && !(prefix ? hasPrefix(bundle, key.group(2)) : bundle.containsKey(key.group(2)))) {
                    missing.add(key.group(1) + ": " + key.group(2) + " in " + view.getFileName());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_rule_error_and_notice_in_java_has_words() throws Exception {
        Set<String> known = new TreeSet<>();
        bundles().values().forEach(bundle -> known.addAll(bundle.stringPropertyNames()));
        Set<String> asked = new TreeSet<>();
        for (Path source : files("java", ".java")) {
            String code = Files.readString(source);
            ERROR_IN_JAVA.matcher(code).results().forEach(r -> asked.add(r.group(1)));
            NOTICE_IN_JAVA.matcher(code).results().forEach(r -> asked.add("notice." + r.group(1)));
        }
        asked.removeIf(key -> key.endsWith("."));
        assertThat(known).containsAll(asked);
    }

    @Test
    void no_two_bundles_give_one_rule_error_or_notice_different_words() throws Exception {
        Map<String, String> first = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        bundles().forEach((name, bundle) -> bundle.stringPropertyNames().stream()
                .filter(key -> key.matches("(rule|error|notice)\\..*"))
                .forEach(key -> {
                    String other = first.putIfAbsent(key, name);
                    if (other != null) {
                        twice.add(key + " in " + other + " and " + name);
                    }
                }));
        assertThat(twice).isEmpty();
    }

    /** An English page in which a word is missing would speak Swedish there; one that says {1} where only {0} is given would show it. */
    @Test
    void an_english_bundle_has_the_keys_of_the_swedish_one_and_the_same_places_in_each_text() throws Exception {
        Set<String> wrong = new TreeSet<>();
        for (Path file : files("resources", "_en.properties")) {
            Properties english = load(file);
            Properties swedish = load(swedish(file));
            Set<String> keys = new TreeSet<>(english.stringPropertyNames());
            keys.addAll(swedish.stringPropertyNames());
            keys.stream().filter(key -> !stays(swedish(file), key) && !places(english, key).equals(places(swedish, key)))
                    .forEach(key -> wrong.add(name(file) + ": " + key));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_bundle_of_pages_is_there_in_english() throws Exception {
        Set<String> missing = new TreeSet<>();
        for (Path file : files("resources", "texts.properties")) {
            if (!ALL.equals(SWEDISH.get(name(file))) && !Files.exists(file.resolveSibling(file.getFileName().toString().replace(".properties", "_en.properties")))) {
                missing.add(name(file));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** In a text with places ' begins what is no place: it would be lost. */
    @Test
    void an_english_apostrophe_is_a_real_one() throws Exception {
        Set<String> straight = new TreeSet<>();
        for (Path file : files("resources", "_en.properties")) {
            Properties english = load(file);
            english.stringPropertyNames().stream().filter(key -> english.getProperty(key).contains("'")).forEach(key -> straight.add(name(file) + ": " + key));
        }
        assertThat(straight).isEmpty();
    }

    private static boolean stays(Path swedish, String key) {
        return SWEDISH.getOrDefault(name(swedish), Set.of()).stream().anyMatch(key::startsWith);
    }

    /** @return null where there is no such text */
    private static Set<String> places(Properties bundle, String key) {
        String text = bundle.getProperty(key);
        return text == null ? null : new TreeSet<>(PLACE.matcher(text).results().map(r -> r.group(1)).toList());
    }

    private static Path swedish(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace("_en", ""));
    }

    private static String name(Path bundle) {
        return MAIN.resolve("resources/se/lexheller").relativize(bundle).toString().replace(".properties", "");
    }

    private static boolean hasPrefix(Properties bundle, String prefix) {
        return bundle.stringPropertyNames().stream().anyMatch(key -> key.startsWith(prefix));
    }

    private static Map<String, Properties> bundles() throws Exception {
        NodeList entries = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(MAIN.resolve("webapp/WEB-INF/faces-config.xml").toFile()).getElementsByTagName("resource-bundle");
        Map<String, Properties> bundles = new TreeMap<>();
        for (int i = 0; i < entries.getLength(); i++) {
            String[] nameAndVariable = entries.item(i).getTextContent().strip().split("\\s+");
            bundles.put(nameAndVariable[1], load(nameAndVariable[0]));
        }
        return bundles;
    }

    private static Properties load(String baseName) throws IOException {
        return load(MAIN.resolve("resources/" + baseName.replace('.', '/') + ".properties"));
    }

    private static Properties load(Path file) throws IOException {
        Properties bundle = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            bundle.load(reader);
        }
        return bundle;
    }

    private static Iterable<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(MAIN.resolve(folder))) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        }
    }
}
