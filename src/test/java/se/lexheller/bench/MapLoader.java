package se.lexheller.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Fills the map as a large association would have it: each intervention for two of the target groups, at two steps, with
 * three that take part, a limit, a compensation and a handover to the next.
 */
final class MapLoader {

    private static final long FIRST_ID = 100_000;
    private static final int BATCH = 500;
    private static final int GROUPS = 60;
    private static final int MEMBERS = 7;
    private static final int STEPS = 5;
    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);
    private static final LocalDate OPEN = LocalDate.of(2201, 1, 1);
    private static final String[] ROLES = {"PERFORMS", "DECIDES", "PAYS"};
    private static final String[] MUNICIPALITIES = {"0513", "0561", "0580"};
    private static final String HEAD = "entry_id, number, valid_from, valid_until, source, review_on, recorded_at";

    private final Connection database;
    private final SwedishText text = new SwedishText(7);
    private final int interventions;
    private final int organisations;
    private long entry = FIRST_ID * 10;

    MapLoader(Connection database, int interventions, int organisations) {
        this.database = database;
        this.interventions = interventions;
        this.organisations = organisations;
    }

    void load() throws SQLException {
        database.setAutoCommit(false);
        each(organisations, "INSERT INTO organisation (id, kind, name, short_name) VALUES (?, 'OTHER', ?, ?)",
                (insert, n) -> row(insert, FIRST_ID + n, "Anordnare " + n, "Anordnare " + n));
        each(GROUPS, "INSERT INTO target_group (id, name) VALUES (?, ?)", (insert, n) -> row(insert, FIRST_ID + n, "Målgrupp " + n));
        each(interventions, "INSERT INTO map_entry (id, uuid, kind, slug, created_at) VALUES (?, ?, 'INTERVENTION', ?, NOW())",
                (insert, n) -> row(insert, FIRST_ID + n, uuid(FIRST_ID + n), "insats-" + n));
        each(interventions, "INSERT INTO intervention (id, " + HEAD + ", name, what, how, for_whom, way_in) VALUES (?, ?, 1, ?, ?, 'Prov', '2027-01-01', NOW(), ?, ?, ?, ?, ?)",
                (insert, n) -> row(insert, FIRST_ID + n, FIRST_ID + n, FROM, OPEN, "Insats " + n + " " + text.title(), text.paragraph(2),
                        text.paragraph(5), text.paragraph(2), text.paragraph(2)));
        links();
        parts();
        database.commit();
        database.setAutoCommit(true);
    }

    private void links() throws SQLException {
        for (int second = 0; second < 2; second++) {
            int shift = second;
            each(interventions, "INSERT INTO intervention_target_group (intervention_id, target_group_id) VALUES (?, ?)",
                    (insert, n) -> row(insert, FIRST_ID + n, FIRST_ID + (n + shift) % GROUPS));
            each(interventions, "INSERT INTO intervention_step (intervention_id, step_id) VALUES (?, ?)",
                    (insert, n) -> row(insert, FIRST_ID + n, 1 + (n / GROUPS + shift) % STEPS));
        }
        each(interventions, "INSERT INTO intervention_area (intervention_id, municipality_code) VALUES (?, ?)",
                (insert, n) -> row(insert, FIRST_ID + n, MUNICIPALITIES[n % MUNICIPALITIES.length]));
        each(interventions, "INSERT INTO intervention_programme (intervention_id, programme_id) VALUES (?, ?)",
                (insert, n) -> row(insert, FIRST_ID + n, 1 + n % 3));
    }

    private void parts() throws SQLException {
        for (int part = 0; part < ROLES.length; part++) {
            int role = part;
            entries("PARTICIPATION", "participation (" + HEAD + ", intervention_id, organisation_id, role) VALUES (?, 1, ?, ?, 'Prov', '2027-01-01', NOW(), ?, ?, ?)",
                    (insert, n, id) -> row(insert, id, FROM, OPEN, FIRST_ID + n, role == 0 ? FIRST_ID + n % organisations : 1 + (n + role) % MEMBERS, ROLES[role]));
        }
        entries("DURATION_LIMIT", "duration_limit (" + HEAD + ", intervention_id, programme_id, months, repeatable) VALUES (?, 1, ?, ?, 'Prov', '2027-01-01', NOW(), ?, ?, ?, TRUE)",
                (insert, n, id) -> row(insert, id, FROM, OPEN, FIRST_ID + n, 1 + n % 3, 3 + n % 10));
        entries("COMPENSATION", "compensation (" + HEAD + ", intervention_id, name, condition_text, kronor_a_day) VALUES (?, 1, ?, ?, 'Prov', '2027-01-01', NOW(), ?, 'Aktivitetsstöd', 'Vid deltagande', ?)",
                (insert, n, id) -> row(insert, id, FROM, OPEN, FIRST_ID + n, 223 + n % 500));
        entries("HANDOVER", "handover (" + HEAD + ", from_id, to_id, trigger_text, longest_wait_days) VALUES (?, 1, ?, ?, 'Prov', '2027-01-01', NOW(), ?, ?, 'När insatsen är klar', ?)",
                (insert, n, id) -> row(insert, id, FROM, OPEN, FIRST_ID + n, FIRST_ID + (n + GROUPS) % interventions, 10 + n % 30));
    }

    private interface Row {
        void add(PreparedStatement insert, int n) throws SQLException;
    }

    private interface EntryRow {
        void add(PreparedStatement insert, int n, long entry) throws SQLException;
    }

    private void entries(String kind, String into, EntryRow row) throws SQLException {
        long first = entry;
        each(interventions, "INSERT INTO map_entry (id, uuid, kind, created_at) VALUES (?, ?, '" + kind + "', NOW())",
                (insert, n) -> row(insert, first + n, uuid(first + n)));
        each(interventions, "INSERT INTO " + into, (insert, n) -> row.add(insert, n, first + n));
        entry += interventions;
    }

    private void each(int count, String sql, Row row) throws SQLException {
        try (PreparedStatement insert = database.prepareStatement(sql)) {
            for (int n = 0; n < count; n++) {
                row.add(insert, n);
                if (n % BATCH == BATCH - 1 || n == count - 1) {
                    insert.executeBatch();
                }
            }
        }
    }

    private static String uuid(long id) {
        return new UUID(id, id).toString();
    }

    private static void row(PreparedStatement insert, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
