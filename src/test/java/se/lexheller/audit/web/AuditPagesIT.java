package se.lexheller.audit.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.lexheller.testing.Axe;
import se.lexheller.testing.BrowserTest;
import se.lexheller.testing.Person;
import se.lexheller.testing.TestDatabase;

@BrowserTest
class AuditPagesIT {

    private static final String TRAIL = "/arbetsyta/granskningslogg";

    @Test
    void an_auditor_sees_who_signed_in_and_has_the_chain_checked(Page page) {
        Person.signIn(page, "Revisor");
        page.navigate(TRAIL + "?vad=SIGNED_IN&vem=12");
        assertThat(page.locator("td[data-label='Vad']").first()).hasText("Loggade in");
        assertThat(page.locator("td[data-label='Vem']").first()).containsText("(12)");
        page.locator("#startCheck").click();
        page.waitForCondition(() -> {
            page.navigate(TRAIL);
            return page.locator("tbody tr").first().locator(".badge-ok").count() == 1;
        });
        assertThat(page.locator("code").first()).hasText(Pattern.compile("\\d+:[0-9a-f]{64}"));
        Axe.findsNothingInAnyWindow(page);
    }

    /** One whose server has stopped tells nothing any more. */
    @Test
    void one_check_goes_at_a_time_and_one_that_has_fallen_silent_is_in_nobodys_way(Page page) throws SQLException {
        Person.signIn(page, "Revisor");
        try (Connection database = TestDatabase.started().connect(TestDatabase.SERVER); Statement statement = database.createStatement()) {
            statement.execute("UPDATE audit_check SET finished_at = UTC_TIMESTAMP(6) WHERE finished_at IS NULL");
            statement.execute("INSERT INTO audit_check (account_id, started_at, seen_at) VALUES (12, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))");
            page.navigate(TRAIL);
            page.locator("#startCheck").click();
            assertThat(page.locator(".error-summary")).containsText("En kontroll pågår redan");
            statement.execute("UPDATE audit_check SET seen_at = UTC_TIMESTAMP(6) - INTERVAL 3 MINUTE WHERE finished_at IS NULL");
            page.locator("#startCheck").click();
            assertThat(page.locator("body")).containsText("Kontrollen har börjat.");
            statement.execute("DELETE FROM audit_check WHERE finished_at IS NULL AND seen_at < UTC_TIMESTAMP(6) - INTERVAL 2 MINUTE");
        }
    }

    @Test
    void a_search_without_a_hit_says_so_and_nonsense_is_taken_for_none(Page page) {
        Person.signIn(page, "Förbundschef");
        page.navigate(TRAIL + "?om=finns-inte-åäö&vem=x&vad=NONSENSE&fran=2026-99-99&fore=abc");
        assertThat(page.locator(".empty-title")).hasText("Ingen händelse stämmer med det du söker");
    }

    @Test
    void whoever_has_no_right_to_it_does_not_know_of_it(Page page) {
        Person.signIn(page, "Samordnare");
        assertThat(page.navigate(TRAIL).status()).isEqualTo(404);
    }
}
