package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.mapexchange.MassWorkbook;
import se.lexheller.mapkeeping.EntryVersionRow;
import se.lexheller.mapkeeping.ReviewReminderService;
import se.lexheller.mapkeeping.ReviewView;
import se.lexheller.mapkeeping.SeenVersion;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** Review dates and who answers for what, on a real database; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MapVerificationIT extends MapFixture {

    @Inject
    private ReviewReminderService reminders;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MapVerificationIT.class, MapFixture.class, MassWorkbook.class);
    }

    @Test
    void a_verification_shows_its_day_and_organisation_and_is_kept_as_an_event() {
        User editor = editorKeepingTheFirst();
        em.createNativeQuery("UPDATE intervention SET review_on = '2020-01-01', historical = TRUE WHERE entry_id = ?1").setParameter(1, first).executeUpdate();
        em.clear();
        assertThat(verification.overdue(editor)).isEqualTo(1);
        ReviewRow row = verification.list(editor, ReviewView.of("vara", "passerad", null)).rows().rows().get(0);
        assertThat(row.title()).isEqualTo("Prov ett");
        verification.verify(editor, List.of(SeenVersion.of(row.seen())), 6);
        em.flush();
        LocalDate today = map.today();
        InterventionDetails found = interventions.get("prov-ett", today);
        assertThat(found.origin()).isEqualTo(new Origin("Egen uppgift", false, today.plusMonths(6), today, organisation));
        assertThat(found.number()).as("no new version").isEqualTo(1);
        assertThat(found.toBeChecked()).isFalse();
        assertThat(verification.list(editor, ReviewView.of("vara", "passerad", null)).rows().rows()).isEmpty();
        assertThat(em.createNativeQuery("SELECT number FROM map_verification WHERE entry_id = ?1 AND account_id = ?2")
                .setParameter(1, first).setParameter(2, editor.accountId()).getResultList()).hasSize(1);
        assertThat(reading.get(editor, em.find(MapEntry.class, first).uuid()).version(1).orElseThrow().verified())
                .extracting(EntryVersionRow.Verified::account).containsExactly(editor.name());
        assertThatThrownBy(() -> em.createNativeQuery("DELETE FROM map_verification").executeUpdate()).hasStackTraceContaining("command denied");
    }

    @Test
    void what_has_changed_since_it_was_seen_is_not_verified() {
        User editor = editorKeepingTheFirst();
        assertThatThrownBy(() -> verification.verify(editor, List.of(new SeenVersion(first, 2)), 12)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void nobody_verifies_what_another_keeps() {
        User editor = editorKeepingTheFirst();
        assertThatThrownBy(() -> verification.verify(editor, List.of(new SeenVersion(second, 1)), 12)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_may_not_keep_an_entry_does_not_answer_for_it() {
        User editor = editorKeepingTheFirst();
        User handler = account("handler@prov.example", organisation, Role.HANDLER);
        verification.answeredForBy(editor, List.of(new SeenVersion(first, 1)), editor.accountId());
        assertThat(em.find(MapEntry.class, first).responsibleId()).isEqualTo(editor.accountId());
        assertThatThrownBy(() -> verification.answeredForBy(editor, List.of(new SeenVersion(first, 1)), handler.accountId()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoever_answers_for_entries_is_reminded_once_a_month_of_all_of_them() {
        User editor = editorKeepingTheFirst();
        User colleague = account("kollega@prov.example", organisation, Role.MAP_EDITOR);
        em.createNativeQuery("UPDATE intervention SET review_on = '2020-01-01' WHERE entry_id = ?1").setParameter(1, first).executeUpdate();
        verification.answeredForBy(editor, List.of(new SeenVersion(first, 1)), editor.accountId());
        em.flush();
        reminders.remind();
        reminders.remind();
        assertThat(mails("MAP_REVIEW_DUE")).filteredOn(mail -> mail.startsWith(editor.email())).singleElement(STRING).contains(": 1");
        assertThat(mails("MAP_REVIEW_DUE")).noneMatch(mail -> mail.startsWith(colleague.email()));
    }
}
