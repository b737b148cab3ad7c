package se.lexheller.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.register.RecordRows;

/**
 * Looks through every column of every table that holds words, as the database itself lists them: so nothing that is added to the
 * product later is forgotten. Slow, and seldom done.
 */
@ApplicationScoped
class PersonRepository {

    static final int MOST_A_TABLE = 100;
    private static final Map<String, String> CASES = Map.of(
            "deviation", "t.number",
            "joint_answer_version", "(SELECT d.number FROM joint_answer j JOIN deviation d ON d.id = j.deviation_id WHERE j.id = t.joint_answer_id)",
            "publication_answer", "(SELECT d.number FROM publication p JOIN deviation d ON d.id = p.deviation_id WHERE p.id = t.publication_id)",
            "published_answer", "(SELECT c.number FROM published_case c WHERE c.id = t.published_case_id)",
            "subscription", "(SELECT c.number FROM published_case c WHERE t.topic = CONVERT(CONCAT('case=', c.id) USING ascii))",
            "commitment", "(SELECT d.number FROM assignment a JOIN deviation d ON d.id = a.deviation_id WHERE a.id = t.assignment_id)");
    private static final String OF_CASE = "(SELECT d.number FROM deviation d WHERE d.id = t.deviation_id)";
    /** A draft is its writer's own, and a mail may hold a private link: that they are there is enough. */
    private static final Set<String> UNREAD = Set.of("filing_draft.answers", "outbox_mail.body", "outbox_mail.unsubscribe_url");

    @PersistenceContext
    private EntityManager em;

    /** @param term as typed, cleaned */
    PersonData find(String term) {
        List<PersonPlace> places = new ArrayList<>();
        boolean more = false;
        for (Map.Entry<String, List<String>> table : wordColumns().entrySet()) {
            List<Map<String, Object>> found = rowsOf(table.getKey(), table.getValue(), term);
            found.forEach(row -> places.addAll(places(table.getKey(), row, term)));
            more = more || found.size() == MOST_A_TABLE;
        }
        return new PersonData(places, more);
    }

    /** Neither what is a secret nor Flyway's own tables. */
    private Map<String, List<String>> wordColumns() {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        RecordRows.of(em.unwrap(Connection.class), """
                SELECT c.table_name AS t, c.column_name AS c FROM information_schema.columns c
                JOIN information_schema.tables b ON b.table_schema = c.table_schema AND b.table_name = c.table_name AND b.table_type = 'BASE TABLE'
                WHERE c.table_schema = DATABASE() AND c.character_set_name = 'utf8mb4'
                  AND c.data_type IN ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext')
                  AND c.table_name NOT LIKE '%schema_history' AND c.column_name NOT REGEXP 'hash|secret|token|password'
                ORDER BY c.table_name, c.ordinal_position""")
                .forEach(row -> columns.computeIfAbsent((String) row.get("t"), k -> new ArrayList<>()).add((String) row.get("c")));
        return columns;
    }

    private List<Map<String, Object>> rowsOf(String table, List<String> columns, String term) {
        String like = "%" + term.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        List<String> found = columns.stream().map(c -> "IF(t.`" + c + "` LIKE ?, t.`" + c + "`, NULL) AS `" + c + "`").toList();
        List<String> where = columns.stream().map(c -> "t.`" + c + "` LIKE ?").toList();
        String sql = "SELECT " + caseOf(table) + " AS `case number`, " + String.join(", ", found) + " FROM `" + table + "` t WHERE "
                + String.join(" OR ", where) + " LIMIT " + MOST_A_TABLE;
        Object[] values = new Object[columns.size() * 2];
        Arrays.fill(values, like);
        return RecordRows.of(em.unwrap(Connection.class), sql, values);
    }

    private String caseOf(String table) {
        if (CASES.containsKey(table)) {
            return CASES.get(table);
        }
        boolean ofCase = !RecordRows.of(em.unwrap(Connection.class), "SELECT 1 AS x FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ? AND column_name = 'deviation_id'",
                table).isEmpty();
        return ofCase ? OF_CASE : "NULL";
    }

    private static List<PersonPlace> places(String table, Map<String, Object> row, String term) {
        List<PersonPlace> places = new ArrayList<>();
        String number = (String) row.get("case number");
        row.forEach((column, value) -> {
            if (value != null && !column.equals("case number")) {
                boolean unread = UNREAD.contains(table + "." + column);
                places.add(new PersonPlace(table, column, number, unread ? "" : Excerpt.of(value.toString(), term)));
            }
        });
        return places;
    }

    void log(long accountId, String reason, int places, boolean exported, Instant now) {
        em.createNativeQuery("INSERT INTO person_search (account_id, reason, places, exported, searched_at) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, accountId).setParameter(2, reason).setParameter(3, places).setParameter(4, exported)
                .setParameter(5, Timestamp.from(now)).executeUpdate();
    }

    /** The latest first. */
    List<SearchRow> searches(int most) {
        return RecordRows.of(em.unwrap(Connection.class), """
                SELECT s.searched_at AS at, a.name, s.reason, s.places, s.exported FROM person_search s JOIN account a ON a.id = s.account_id
                ORDER BY s.id DESC LIMIT\s""" + most).stream().map(r -> new SearchRow((Instant) r.get("at"), (String) r.get("name"),
                (String) r.get("reason"), ((Number) r.get("places")).intValue(), (Boolean) r.get("exported"))).toList();
    }
}
