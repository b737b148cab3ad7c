package se.lexheller.deviation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.Secret;

/** A member with two people who file, and drafts that are ready to be sent. */
class FilerFixture {

    static final User FILER = new User(7101L, "Anmälare", "anmalare@filing.example", 7101L, Set.of(Role.FILER));
    static final User SOMEBODY_ELSE = new User(7102L, "Någon annan", "annan@filing.example", 7101L, Set.of(Role.FILER));

    @Inject
    FilingService filing;
    @Inject
    SubmissionService submission;
    /** What is written to the map past the product is heard of so. */
    @Inject
    Event<PublicChange> mapChanged;
    @Resource(lookup = "java:app/jdbc/lexheller")
    DataSource database;
    @Resource
    UserTransaction transaction;
    @Resource
    ManagedExecutorService threads;

    @BeforeEach
    void a_member_with_two_accounts() throws SQLException {
        execute("INSERT IGNORE INTO organisation (id, kind, name, short_name) VALUES (7101, 'MEMBER', 'Anmälarnas kommun', 'Kommunen')");
        execute("INSERT IGNORE INTO organisation_domain (domain, organisation_id) VALUES ('filing.example', 7101)");
        execute("INSERT IGNORE INTO account (id, email, name, organisation_id, created_at) VALUES "
                + "(7101, 'anmalare@filing.example', 'Anmälare', 7101, '2026-01-01'), (7102, 'annan@filing.example', 'Någon annan', 7101, '2026-01-01')");
        execute("INSERT IGNORE INTO journey_step (id, uuid, slug, name, description, position, source) VALUES (71, '00000000-0000-0000-0000-000000000071', 'steg-filingit', 'Steg i FilingIT', '', 71, 'x')");
        execute("INSERT IGNORE INTO map_entry (id, uuid, kind, slug, created_at) VALUES (7101, '00000000-0000-0000-0000-000000007101', 'INTERVENTION', 'forsteg-filingit', '2026-01-01')");
        execute("INSERT IGNORE INTO intervention (id, entry_id, number, valid_from, valid_until, source, review_on, recorded_at, name, what, how, for_whom, way_in) VALUES "
                + "(7101, 7101, 1, '1900-01-01', '2201-01-01', 'x', '2026-01-01', '2026-01-01', 'Försteg i FilingIT', 'x', '', '', '')");
        execute("INSERT IGNORE INTO intervention_step (intervention_id, step_id) VALUES (7101, 71)");
        mapChanged.fire(new PublicChange(PublicPart.MAP, PublicChange.EVERYTHING));
    }

    Secret complete(User user) {
        return complete(user, "anmalare" + System.nanoTime() + "@filing.example");
    }

    Secret complete(User user, String email) {
        return complete(user, email, false);
    }

    Secret complete(User user, String email, boolean byPhone) {
        Secret draft = filing.begin(user, null, byPhone);
        filing.save(user, draft, FilingStep.HAPPENED, Map.of("title", List.of("Väntan"), "challenge", List.of("Det tog tid.")));
        filing.save(user, draft, FilingStep.INDIVIDUAL, Map.of("consequenceForIndividual", List.of("Utan lön.")));
        filing.save(user, draft, FilingStep.ACTORS, Map.of("consequenceForActors", List.of("Fler möten.")));
        filing.save(user, draft, FilingStep.INVOLVED, Map.of("actors", List.of("7101"), "kind", List.of("OTHER")));
        filing.save(user, draft, FilingStep.YOU, Map.of("email", List.of(email), "occupation", List.of("Kurator")));
        return draft;
    }

    /** The mail's own secret is known to its reader alone, so the test puts one of its own in its place. */
    Secret linkOf(Secret draft) throws SQLException {
        Secret link = Secret.random();
        execute("UPDATE filing_draft SET confirm_hash = '" + link.hash() + "' WHERE token_hash = '" + draft.hash() + "'");
        return link;
    }

    long count(String table) throws SQLException {
        return longs("SELECT COUNT(*) FROM " + table).get(0);
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<Long> longs(String query) throws SQLException {
        return texts(query).stream().map(Long::valueOf).toList();
    }

    List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
