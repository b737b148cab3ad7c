package se.lexheller.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * How each requirement of OWASP ASVS 5.0.0 up to level 2 is kept here: the table beside ({@code asvs-5.0.0.tsv}) says it, and names
 * the tests that show it. What is a question of the source alone is looked at here.
 */
class AsvsTest {

    private static final Path TABLE = Path.of("src/test/resources/asvs/asvs-5.0.0.tsv");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path SOURCE = Path.of("src/main/java");
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final List<String> LEVEL_1 = expanded("""
            1.2.1-5 1.3.1-2 1.5.1 2.1.1 2.2.1-2 2.3.1 3.2.1-2 3.3.1 3.4.1-2 3.5.1-3 4.1.1 4.4.1 5.2.1-2 5.3.1-2 6.1.1 6.2.1-8 6.3.1-2 6.4.1-2
            7.2.1-4 7.4.1-2 8.1.1 8.2.1-2 8.3.1 9.1.1-3 9.2.1 10.4.1-5 11.3.1-2 11.4.1 12.1.1 12.2.1-2 13.4.1 14.2.1 14.3.1 15.1.1 15.2.1 15.3.1""");
    private static final List<String> LEVEL_2 = expanded("""
            1.1.1-2 1.2.6-9 1.3.3-11 1.4.1-3 1.5.2 2.1.2-3 2.2.3 2.3.2-4 2.4.1 3.3.2-4 3.4.3-6 3.5.4-5 3.7.1-2 4.1.2-3 4.2.1 4.3.1-2 4.4.2-4
            5.1.1 5.2.3 5.4.1-3 6.1.2-3 6.2.9-12 6.3.3-4 6.4.3-4 6.5.1-5 6.6.1-3 6.8.1-4 7.1.1-3 7.3.1-2 7.4.3-5 7.5.1-2 7.6.1-2 8.1.2 8.2.3 8.4.1
            9.2.2-4 10.1.1-2 10.2.1-2 10.3.1-4 10.4.6-11 10.5.1-5 10.6.1-2 10.7.1-3 11.1.1-2 11.2.1-3 11.3.3 11.4.2-4 11.5.1 11.6.1 12.1.2-3
            12.3.1-4 13.1.1 13.2.1-5 13.3.1-2 13.4.2-5 14.1.1-2 14.2.2-4 14.3.2-3 15.1.2-3 15.2.2-3 15.3.2-7 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3
            16.5.1-3 17.1.1 17.2.1-4 17.3.1-2""");

    /** A row of the table. */
    private record Requirement(String id, String level, String verdict, String what, String how, List<String> tests) {

        static Requirement of(String line) {
            String[] cells = line.split("\t", -1);
            assertThat(cells).as(line).hasSize(6);
            return new Requirement(cells[0], cells[1], cells[2], cells[3], cells[4],
                    Arrays.stream(cells[5].split(" ")).filter(t -> !t.isEmpty()).toList());
        }
    }

    @Test
    void every_requirement_of_both_levels_stands_once() throws IOException {
        assertThat(LEVEL_1).hasSize(70);
        assertThat(LEVEL_2).hasSize(183);
        assertThat(ids("1")).containsExactlyInAnyOrderElementsOf(LEVEL_1);
        assertThat(ids("2")).containsExactlyInAnyOrderElementsOf(LEVEL_2);
        assertThat(table()).extracting(Requirement::level).containsOnly("1", "2");
    }

    @Test
    void every_row_says_what_how_and_by_which_test_or_why_not() throws IOException {
        for (Requirement row : table()) {
            assertThat(row.verdict()).as(row.id()).isIn("kept", "not applicable", "not kept");
            assertThat(row.what()).as(row.id()).isNotBlank();
            assertThat(row.how()).as(row.id()).isNotBlank();
            assertThat(row.tests().isEmpty()).as("%s names a test where it is kept, and only there", row.id()).isEqualTo(!row.verdict().equals("kept"));
        }
        Map<String, Long> counts = table().stream().collect(Collectors.groupingBy(Requirement::verdict, TreeMap::new, Collectors.counting()));
        System.out.println("ASVS 5.0.0, levels 1 and 2: " + counts);
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        Map<String, String> classes = new HashMap<>();
        for (Path file : files(TESTS, ".java")) {
            classes.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
        }
        List<String> gone = table().stream().flatMap(row -> row.tests().stream()).distinct().filter(test -> !isThere(test, classes)).toList();
        assertThat(gone).isEmpty();
    }

    @Test
    void nothing_in_the_product_starts_a_process_fetches_an_address_or_deserialises() throws IOException {
        Pattern danger = Pattern.compile("ProcessBuilder|Runtime\\.getRuntime\\(\\)\\.exec|ObjectInputStream|XMLDecoder|ScriptEngine|javax\\.naming|InitialContext"
                + "|ELProcessor|createValueExpression|createMethodExpression|JndiLookup");
        Pattern fetching = Pattern.compile("java\\.net\\.http|URLConnection|\\.openStream\\(|\\.openConnection\\(|ClientBuilder|new Socket\\(");
        assertThat(found(danger, file -> true)).isEmpty();
        // Sign-in by OpenID Connect asks the providers that the settings name; webhooks, and other associations that are followed, lie on
        // hosts that an administrator has allowed.
        assertThat(found(fetching, file -> !file.contains("/federation/") && !file.endsWith("/webhook/HookSender.java")
                && !file.endsWith("/harvest/OtherSite.java") && !file.endsWith("/platform/GuardedSockets.java"))).isEmpty();
    }

    @Test
    void no_pattern_is_made_of_what_somebody_typed() throws IOException {
        Pattern patterns = Pattern.compile("Pattern\\.compile\\((?!\\s*\"|[A-Z]|Pattern\\.quote)|String\\.format\\((?!\\s*\"|[A-Z])");
        // The table of addresses makes its own patterns of its own rows.
        assertThat(found(patterns, file -> !file.endsWith("/platform/web/Route.java"))).isEmpty();
    }

    @Test
    void cryptography_is_the_platforms_and_no_weak_kind_is_named() throws IOException {
        Pattern weak = Pattern.compile("MD5|new Random\\(|Math\\.random|ThreadLocalRandom|RandomStringUtils|\"[A-Z0-9a-z]+/(?!GCM)[A-Z0-9]+/\\w+Padding\""
                + "|Cipher\\.getInstance\\(\"[^/]+\"|\"DES(ede)?[\"/]");
        assertThat(found(weak, file -> true)).isEmpty();
        // Where a standard asks for it: a UUID made of a name (RFC 9562), one-time codes (RFC 6238).
        assertThat(found(Pattern.compile("SHA-?1\\b"), file -> !file.matches(".*/(NameBased|Totp\\w*)\\.java"))).isEmpty();
    }

    @Test
    void the_script_writes_no_markup() throws IOException {
        Pattern danger = Pattern.compile("innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|localStorage|sessionStorage|indexedDB"
                + "|__proto__|set(Timeout|Interval)\\(['\"`]|(window|parent|opener|top|self)\\.(postMessage|onmessage|addEventListener\\(['\"]message)");
        for (Path script : files(WEBAPP, ".js")) {
            assertThat(danger.matcher(Files.readString(script)).results().map(MatchResult::group)).as(script.toString()).isEmpty();
        }
    }

    @Test
    void no_view_has_script_or_style_of_its_own_or_puts_out_text_as_markup() throws IOException {
        // What is made by us as markup: JSON-LD with its brackets escaped, and the picture of a journey.
        List<String> ours = List.of("linkedData.", "caseData.", "journeyPicture.inPage");
        Pattern inline = Pattern.compile("\\son[a-z]+=\"|\\sstyle=\"|<style|<script(?! src=\"#\\{assets|  ?type=\"application/ld\\+json\")|javascript:");
        for (Path view : files(WEBAPP, ".xhtml")) {
            String source = Files.readString(view);
            assertThat(inline.matcher(source).results().map(MatchResult::group)).as(view.toString()).isEmpty();
            assertThat(source.lines().filter(line -> line.contains("escape=\"false\"")).filter(line -> ours.stream().noneMatch(line::contains))).as(view.toString()).isEmpty();
        }
    }

    @Test
    void passwords_are_typed_unseen_and_may_be_pasted() throws IOException {
        for (Path view : files(WEBAPP, ".xhtml")) {
            for (String line : Files.readAllLines(view)) {
                if (line.matches(".*<(lh:text|h:inputText|input)\\b[^>]*\\bid=\"[^\"]*[pP]assword.*")) {
                    assertThat(line).contains("type=\"password\"").contains("autocomplete=\"");
                }
                assertThat(line).doesNotContain("onpaste");
            }
        }
        for (Path script : files(WEBAPP, ".js")) {
            assertThat(Files.readString(script)).doesNotContain("'paste'");
        }
    }

    @Test
    void faces_runs_as_in_production() throws IOException {
        assertThat(Files.readString(WEBAPP.resolve("WEB-INF/web.xml")))
                .containsPattern("PROJECT_STAGE</param-name>\\s*<param-value>Production<").containsPattern("STATE_SAVING_METHOD</param-name>\\s*<param-value>server<");
    }

    private static boolean isThere(String test, Map<String, String> classes) {
        if (!test.contains("#")) {
            return Files.exists(Path.of(test));
        }
        String[] parts = test.split("#");
        String source = classes.get(parts[0]);
        return source != null && Pattern.compile("(void " + Pattern.quote(parts[1]) + "\\(|ArchRule " + Pattern.quote(parts[1]) + "\\b)").matcher(source).find();
    }

    private static List<String> found(Pattern pattern, Predicate<String> where) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(SOURCE, ".java")) {
            String name = file.toString().replace('\\', '/');
            if (!name.contains("/launcher/") && where.test(name)) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(file.getFileName() + ": " + matcher.group());
                }
            }
        }
        return found;
    }

    private static List<String> ids(String level) throws IOException {
        return table().stream().filter(row -> row.level().equals(level)).map(Requirement::id).toList();
    }

    private static List<Requirement> table() throws IOException {
        return Files.readAllLines(TABLE).stream().skip(1).map(Requirement::of).toList();
    }

    /** @return 1.2.1-3 as 1.2.1, 1.2.2 and 1.2.3 */
    private static List<String> expanded(String ranges) {
        return Arrays.stream(ranges.strip().split("\\s+")).flatMap(range -> {
            String section = range.substring(0, range.lastIndexOf('.') + 1);
            String[] ends = range.substring(section.length()).split("-");
            return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])).mapToObj(n -> section + n);
        }).toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
