package se.lexheller.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/** Each rule of rules.txt refuses, by its own name, what a row without that fault would be taken for; nothing stays behind. */
class DatabaseRulesPagesIT {

    private static final Path RULES = Path.of("src/test/resources/se/lexheller/platform/database/rules.txt");
    private static final String MANDATORY = """
            SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = '%s'
            AND is_nullable = 'NO' AND column_default IS NULL AND extra = '' AND is_generated = 'NEVER'""";
    private static final String NAMED = """
            SELECT constraint_name FROM information_schema.table_constraints WHERE table_schema = DATABASE() AND constraint_type IN ('CHECK', 'UNIQUE')
            AND constraint_name REGEXP '^(ck|uq)_' AND table_name IN (%1$s)
            UNION SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE() AND trigger_name REGEXP '_no_(update|delete)$' AND event_object_table IN (%1$s)""";

    private Connection database;

    /** @param refused columns as they must not be, or UPDATE, or DELETE */
    record Rule(String name, String table, Map<String, String> taken, String refused) {

        static Rule of(String line) {
            String[] cells = line.split("\\|", -1);
            return new Rule(cells[0].strip(), cells[1].strip(), columns(cells[2]), cells[3].strip());
        }

        static Map<String, String> columns(String cell) {
            return Arrays.stream(cell.split(";")).map(String::strip).filter(c -> !c.isEmpty()).map(c -> c.split("=", 2))
                    .collect(Collectors.toMap(c -> c[0].strip(), c -> c[1].strip(), (a, b) -> b, LinkedHashMap::new));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Rule> rules() throws IOException {
        return Files.readAllLines(RULES).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Rule::of).toList();
    }

    @BeforeEach
    void begin() throws SQLException {
        TestServer.started();
        database = TestDatabase.started().connect(TestDatabase.SERVER);
        database.setAutoCommit(false);
        run("SET SESSION foreign_key_checks = 0");
    }

    @AfterEach
    void leave_nothing() throws SQLException {
        database.rollback();
        database.close();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_database_refuses_it_by_itself(Rule rule) throws SQLException {
        Map<String, String> row = mandatory(rule.table());
        row.putAll(rule.taken());
        run(insert(rule.table(), row));
        switch (rule.refused()) {
            case "UPDATE" -> refused("UPDATE %1$s SET `%2$s` = `%2$s`".formatted(rule.table(), row.keySet().iterator().next()), "45000", "");
            case "DELETE" -> refused("DELETE FROM " + rule.table(), "45000", "");
            default -> {
                row.putAll(Rule.columns(rule.refused()));
                refused(insert(rule.table(), row), "23000", rule.name());
            }
        }
    }

    @Test
    void no_rule_of_these_tables_is_forgotten() throws IOException, SQLException {
        String tables = rules().stream().map(rule -> "'" + rule.table() + "'").distinct().collect(Collectors.joining(", "));
        Set<String> there = new TreeSet<>();
        try (Statement statement = database.createStatement(); ResultSet names = statement.executeQuery(NAMED.formatted(tables))) {
            while (names.next()) {
                there.add(names.getString(1));
            }
        }
        assertThat(rules()).extracting(Rule::name).containsExactlyInAnyOrderElementsOf(there);
    }

    private void refused(String sql, String state, String name) {
        assertThatThrownBy(() -> run(sql)).as(sql).isInstanceOfSatisfying(SQLException.class, refusal -> {
            // A check has a state of its own in MariaDB.
            assertThat(refusal.getSQLState()).isIn(state, "HY000");
            assertThat(refusal.getMessage()).contains(name);
        });
    }

    private Map<String, String> mandatory(String table) throws SQLException {
        Map<String, String> row = new LinkedHashMap<>();
        try (Statement statement = database.createStatement(); ResultSet columns = statement.executeQuery(MANDATORY.formatted(table))) {
            while (columns.next()) {
                row.put(columns.getString(1), anything(columns.getString(2)));
            }
        }
        return row;
    }

    private static String anything(String type) {
        return switch (type) {
            case "date", "datetime" -> "'2026-01-01'";
            case "char", "varchar", "text", "mediumtext", "longtext" -> "'x'";
            case "tinyblob", "blob", "mediumblob", "longblob" -> "''";
            default -> "1";
        };
    }

    private static String insert(String table, Map<String, String> row) {
        return "INSERT INTO " + table + " SET " + row.entrySet().stream().map(c -> "`" + c.getKey() + "` = " + c.getValue()).collect(Collectors.joining(", "));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
