package se.lexheller.asvs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What ASVS wants written down is written down, and is about the product as it is: a new key, algorithm or table needs its row. */
class WrittenDownTest {

    private static final Path TABLES = Path.of("src/test/resources/asvs");
    private static final Path SOURCE = Path.of("src/main/java/se/lexheller");
    private static final Pattern ALGORITHM = Pattern.compile("(?:MessageDigest|Mac|Cipher|SecretKeyFactory)\\.getInstance\\((?:\"([^\"]+)\"|CIPHER)\\)"
            + "|new (SecureRandom)\\(|JWSAlgorithm\\.([A-Z]{2}\\d{3})\\b");
    private static final Pattern CIPHER = Pattern.compile("CIPHER = \"([^\"]+)\"");

    @Test
    void every_use_of_cryptography_stands_in_the_inventory_and_nothing_else() throws IOException {
        Map<String, Set<String>> used = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Set<String> algorithms = algorithms(Files.readString(file));
                if (!algorithms.isEmpty()) {
                    used.put(SOURCE.relativize(file).toString().replace('\\', '/').replace(".java", ""), algorithms);
                }
            }
        }
        // Of Jakarta Security, so that no algorithm is named in the source of the class that asks it.
        used.put("security/PasswordHashing", Set.of("PBKDF2WithHmacSHA512"));
        Map<String, Set<String>> told = rows("cryptography.tsv", 5).stream()
                .collect(Collectors.toMap(row -> row[0], row -> new TreeSet<>(Arrays.asList(row[1].split(", ")))));
        assertThat(told).isEqualTo(used);
        assertThat(Files.readString(SOURCE.resolve("security/PasswordHashing.java"))).contains("PBKDF2WithHmacSHA512");
    }

    private static Set<String> algorithms(String source) {
        return ALGORITHM.matcher(source).results().map(found -> name(found, source)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String name(MatchResult found, String source) {
        for (int group = 1; group <= found.groupCount(); group++) {
            if (found.group(group) != null) {
                return found.group(group);
            }
        }
        return CIPHER.matcher(source).results().findFirst().orElseThrow().group(1);
    }

    @Test
    void every_secret_of_the_settings_has_its_policy() throws IOException {
        String secrets = Files.readString(SOURCE.resolve("platform/SecretFiles.java")).replaceAll("(?s).*SECRET = Pattern.compile\\(\"([^\"]+)\"\\).*", "$1");
        List<String> names = Arrays.stream(secrets.split("\\|")).map(name -> name.replace("[A-Z0-9_]+", "KEY")).toList();
        assertThat(rows("keys.tsv", 7)).extracting(row -> row[0]).containsExactlyInAnyOrderElementsOf(names);
    }

    @Test
    void every_table_has_its_level_of_protection_and_every_level_its_rules() throws IOException {
        Set<String> made = new TreeSet<>();
        Pattern table = Pattern.compile("(?im)^CREATE TABLE (?:IF NOT EXISTS )?`?([a-z_]+)");
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            for (Path file : files.toList()) {
                table.matcher(Files.readString(file)).results().forEach(found -> made.add(found.group(1)));
            }
        }
        List<String[]> rows = rows("protection.tsv", 2);
        assertThat(rows).extracting(row -> row[0]).containsExactlyInAnyOrderElementsOf(made);
        assertThat(section("Levels of protection")).contains(rows.stream().map(row -> "| `" + row[1] + "` |").distinct().toList());
    }

    /** Nobody can change what stands at the highest level of records: the tables that are for good have their triggers. */
    @Test
    void what_is_for_good_is_of_the_level_that_says_so() throws IOException {
        Set<String> guarded = new TreeSet<>();
        try (Stream<Path> files = Files.list(Path.of("db/migration"))) {
            for (Path file : files.toList()) {
                Pattern.compile("TRIGGER tr_([a-z_]+)_no_delete").matcher(Files.readString(file)).results().forEach(found -> guarded.add(found.group(1)));
            }
        }
        assertThat(rows("protection.tsv", 2).stream().filter(row -> row[1].equals("trail")).map(row -> row[0]).filter(name -> !name.equals("audit_head"))).isSubsetOf(guarded);
    }

    @Test
    void the_logs_are_listed_with_form_readers_and_time() throws IOException {
        assertThat(section("Logs")).contains("`.data/logs/server.log`", "`.data/logs/database.log`", "*granskningslogg*", "`outbox_mail`", "who reads", "kept");
    }

    @Test
    void within_what_time_a_library_is_mended_is_said() throws IOException {
        assertThat(section("Libraries with holes")).contains("critical", "high", "days", "target/bom.json");
    }

    private static String section(String title) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("## " + title + "\n");
        assertThat(start).as("README has " + title).isPositive();
        int end = readme.indexOf("\n#", start + 4);
        return readme.substring(start, end < 0 ? readme.length() : end);
    }

    private static List<String[]> rows(String file, int cells) throws IOException {
        List<String[]> rows = Files.readAllLines(TABLES.resolve(file)).stream().skip(1).map(line -> line.split("\t", -1)).toList();
        assertThat(rows).allSatisfy(row -> assertThat(row).as(row[0]).hasSize(cells).doesNotContain(""));
        return rows;
    }
}
