package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.workplace.HistoryService;

/** The association and a member with their people, and cases in the states that a test asks for. */
class StaffFixture {

    static final long ASSOCIATION = 9101;
    static final long MEMBER = 9102;
    static final User COORDINATOR = user(9111, ASSOCIATION, Role.COORDINATOR);
    static final User COLLEAGUE = user(9112, ASSOCIATION, Role.COORDINATOR);
    static final List<User> READERS = List.of(user(9113, ASSOCIATION, Role.REVIEWER), user(9114, ASSOCIATION, Role.DIRECTOR),
            user(9115, null, Role.AUDITOR));
    static final List<User> OTHERS = List.of(user(9116, MEMBER, Role.HANDLER), user(9117, MEMBER, Role.APPROVER),
            user(9118, MEMBER, Role.FILER), user(9119, ASSOCIATION, Role.ADMINISTRATOR), User.anonymous());
    static final CaseText CLEAN = new CaseText("Rubrik", "Utmaning", "Följd", "Följd", "");
    static int lastNumber;

    @Inject
    TriageService triage;
    @Inject
    FilerMessageService messages;
    @Inject
    ClassificationService classifications;
    @Inject
    MemberTextService memberTexts;
    @Inject
    StaffCaseService cases;
    @Inject
    HistoryService histories;
    @Resource(lookup = "java:app/jdbc/lexheller")
    DataSource database;
    @Resource
    ManagedExecutorService threads;
    @Resource
    UserTransaction transaction;
    @PersistenceContext
    EntityManager entityManager;

    @BeforeEach
    void know_the_people() throws SQLException {
        execute("INSERT IGNORE INTO organisation (id, kind, name, short_name) VALUES (9101, 'ASSOCIATION', 'Förbundet i Ö', 'FÖ'), "
                + "(9102, 'MEMBER', 'Åmåls kommun', 'Åmål')");
        for (long id = 9111; id <= 9119; id++) {
            execute("INSERT IGNORE INTO account (id, email, name, created_at) VALUES (" + id + ", 'p" + id + "@forbundet.example', 'Person "
                    + id + "', '2026-01-01')");
        }
    }

    /** @return how many statements that took, as the database itself counts them on the one connection of a transaction */
    long statements(Runnable reading) throws Exception {
        transaction.begin();
        try {
            long before = selects();
            reading.run();
            return selects() - before;
        } finally {
            transaction.rollback();
        }
    }

    long selects() {
        Object[] row = (Object[]) entityManager.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }

    static List<String> fields(Runnable action) {
        return catchThrowableOfType(InvalidInput.class, action::run).errors().stream().map(FieldError::field).toList();
    }

    String given(String state, String queue) throws SQLException {
        String number = "LH-2091-%04d".formatted(++lastNumber);
        execute("INSERT INTO deviation (number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors, "
                + "proposed_solution, submitted_at) VALUES ('" + number + "', '" + state + "', '" + queue
                + "', 'OTHER', 'Rubrik å', 'Utmaning av Åsa', 'Följd', 'Följd', '', '2026-01-01')");
        execute("INSERT INTO deviation_actor VALUES (" + id(number) + ", 9102)");
        execute("INSERT INTO filer (deviation_id, account_id, organisation_id, name, email) VALUES (" + id(number)
                + ", 9118, 9102, 'Åsa Öberg', 'p9118@forbundet.example')");
        return number;
    }

    long id(String number) throws SQLException {
        return Long.parseLong(text("SELECT id FROM deviation WHERE number = '" + number + "'"));
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String text(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static User user(long id, Long organisation, Role role) {
        return new User(id, "Person " + id, "p" + id + "@forbundet.example", organisation, Set.of(role));
    }
}
