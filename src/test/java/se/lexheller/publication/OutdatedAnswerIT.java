package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.answer.CitableFacts;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** An answer that rests on what has changed on the map. */
@ExtendWith(ArquillianExtension.class)
class OutdatedAnswerIT extends PublicationFixture {

    @Resource
    private UserTransaction transaction;
    @Inject
    private OutdatedReadingService outdated;
    @Inject
    private OutdatedAnswerService answers;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(OutdatedAnswerIT.class, PublicationFixture.class, AnsweredCases.class, CitableFacts.class);
    }

    @Test
    void an_answer_that_cites_what_has_changed_is_marked_until_somebody_has_looked_and_anew_at_the_next_change() throws Exception {
        CitableFacts facts = new CitableFacts(database);
        String number = cases.citing("Ett svar som vilar på en gräns", facts);
        assertThat(outdated.of(coordinator, number).changes()).isEmpty();
        long before = outdated.count(coordinator);

        facts.changes(today.minusDays(1), 24);
        somethingIsWritten();
        OutdatedDetails seen = outdated.of(coordinator, number);
        assertThat(seen.changes()).singleElement().satisfies(change -> {
            assertThat(change.entry().changedOn()).isEqualTo(today.minusDays(1));
            assertThat(change.differences()).extracting(OutdatedCitation.Difference::field).containsExactly("amount");
        });
        assertThat(outdated.count(coordinator)).isEqualTo(before + 1);
        assertThat(outdated.list(coordinator, 1).rows()).filteredOn(row -> row.number().equals(number)).singleElement()
                .isEqualTo(new OutdatedRow(number, "Ett svar som vilar på en gräns", facts.name, 1, false));
        assertThatThrownBy(() -> answers.stillHolds(coordinator, number, seen.seen(), " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> answers.stillHolds(coordinator, number, "1-1-1", "x")).hasMessage("rule.changed-meanwhile");

        answers.stillHolds(coordinator, number, seen.seen(), "Gäller den som redan har börjat");
        assertThat(outdated.of(coordinator, number).changes()).isEmpty();
        assertThat(outdated.count(coordinator)).isEqualTo(before);
        assertThat(cases.texts("SELECT reason FROM case_event e JOIN deviation d ON d.id = e.deviation_id WHERE d.number = ? AND to_state = 'CHECKED'", number))
                .containsExactly("Gäller den som redan har börjat");

        facts.ends(today);
        somethingIsWritten();
        assertThat(outdated.of(coordinator, number).changes()).singleElement().satisfies(change -> assertThat(change.entry().isEnded()).isTrue());
        assertThat(outdated.count(coordinator)).isEqualTo(before + 1);
    }

    /** Figures are kept until the product writes; what stands in the database since is counted from then on. */
    private void somethingIsWritten() throws Exception {
        transaction.begin();
        cases.update("UPDATE deviation SET title = title WHERE id = 0");
        transaction.commit();
    }

    @Test
    void readers_are_warned_until_the_answer_is_corrected_with_what_holds_now() throws SQLException {
        CitableFacts facts = new CitableFacts(database);
        String number = cases.citing("Ett publicerat svar på en gräns", facts);
        publications.begin(coordinator, number, "{0}");
        publications.handOver(coordinator, number);
        release(number);
        releases.publish(coordinator, number);
        String slug = publications.page(coordinator, number).slug();
        assertThat(readers.get(slug).citations()).singleElement().satisfies(c -> assertThat(c.amount()).isEqualTo(12));

        Citation young = facts.changes(today, 24);
        assertThat(readers.get(slug).warnings()).as("nothing is public that nobody has decided").isEmpty();
        answers.warnReaders(coordinator, number, outdated.of(coordinator, number).seen());
        assertThat(readers.get(slug).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.changedOn()).isEqualTo(today);
            assertThat(warning.cited().amount()).as("what was cited stays as it was").isEqualTo(12);
        });
        assertThat(outdated.list(coordinator, 1).rows()).filteredOn(row -> row.number().equals(number)).extracting(OutdatedRow::warned).containsExactly(true);
        answers.lift(coordinator, number);
        assertThat(readers.get(slug).warnings()).isEmpty();
        answers.warnReaders(coordinator, number, outdated.of(coordinator, number).seen());

        releases.correct(coordinator, number, "Längre tid gäller");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, read.text().citing(List.of(young)), slug, read.version());
        publications.handOver(coordinator, number);
        assertThat(readers.get(slug).warnings()).as("until the correction is public").hasSize(1);
        release(number);
        releases.publish(coordinator, number);
        assertThat(readers.get(slug).warnings()).isEmpty();
        assertThat(readers.get(slug).citations()).extracting(CitationForReaders::amount).containsExactly(24);
        assertThat(outdated.of(coordinator, number).changes()).isEmpty();
        assertThat(steps(number)).containsSubsequence("null>MARKED_OUTDATED", "null>MARK_LIFTED", "null>MARKED_OUTDATED", "REVIEWED>CORRECTED");
    }

    @Test
    void only_a_coordinator_decides_about_an_outdated_answer_and_only_the_association_knows() throws SQLException {
        CitableFacts facts = new CitableFacts(database);
        String number = cases.citing("Ett svar för förbundet", facts);
        facts.changes(today, 24);
        String seen = outdated.of(reviewer, number).seen();
        for (Role role : Role.values()) {
            User user = new User(coordinator.accountId(), "", "", null, Set.of(role));
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> answers.stillHolds(user, number, seen, "x")).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> answers.warnReaders(user, number, seen)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> answers.lift(user, number)).as("%s", role).isInstanceOf(NotFound.class);
            }
            if (!user.readsAllCases()) {
                assertThatThrownBy(() -> outdated.list(user, 1)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> outdated.of(user, number)).as("%s", role).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> answers.warnReaders(coordinator, number, seen)).as("nothing is public").hasMessage("rule.step-not-possible");
    }
}
