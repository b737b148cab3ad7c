package se.lexheller.publication;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.deviation.CaseText;
import se.lexheller.security.Role;
import se.lexheller.security.User;

/** The two people by whom a case becomes public, and the steps that they take. */
class PublicationFixture {

    @Inject
    PublicationService publications;
    @Inject
    ReleaseService releases;
    @Inject
    PublicCaseService readers;
    @Inject
    OpenCaseService open;
    @Inject
    Clock clock;
    @Resource
    ManagedExecutorService executor;
    @Resource(lookup = "java:app/jdbc/lexheller")
    DataSource database;
    AnsweredCases cases;
    User coordinator;
    User reviewer;
    LocalDate today;

    @BeforeEach
    void meet_the_people() {
        cases = new AnsweredCases(database);
        coordinator = cases.user("samordnare", Role.COORDINATOR);
        reviewer = cases.user("granskare", Role.REVIEWER);
        today = clock.instant().atZone(SwedishDates.ZONE).toLocalDate();
    }

    void publish(String number) {
        releases.publish(coordinator, number);
    }

    void republish(String number) {
        publications.handOver(coordinator, number);
        release(number);
        publish(number);
    }

    List<String> mails(String recipient) throws SQLException {
        return cases.texts("SELECT kind FROM outbox_mail WHERE recipient = ? AND kind LIKE 'FOLLOW%' ORDER BY id", recipient);
    }

    String published(String title) throws SQLException {
        String number = handedOver(title);
        release(number);
        releases.publish(coordinator, number);
        return number;
    }

    String begun(String title) throws SQLException {
        String number = cases.answered(title);
        publications.begin(coordinator, number, "{0}, reservation");
        return number;
    }

    String handedOver(String title) throws SQLException {
        String number = begun(title);
        publications.handOver(coordinator, number);
        return number;
    }

    void release(String number) {
        releases.release(reviewer, number, publications.page(reviewer, number).version());
    }

    static PublicText withTitle(PublicationDetails read, String title) {
        CaseText words = read.text().text();
        return new PublicText(new CaseText(title, words.challenge(), words.consequenceForIndividual(), words.consequenceForActors(),
                words.proposedSolution()), read.text().easyRead(), read.text().answers(), read.text().note(), read.text().citations());
    }

    List<String> steps(String number) throws SQLException {
        return cases.texts("""
                SELECT CONCAT(COALESCE(from_state, 'null'), '>', to_state) FROM case_event e JOIN deviation d ON d.id = e.deviation_id
                WHERE d.number = ? AND e.subject = 'PUBLICATION' ORDER BY e.id""", number);
    }
}
