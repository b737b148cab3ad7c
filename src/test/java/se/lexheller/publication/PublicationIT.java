package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.answer.CitableFacts;
import se.lexheller.deviation.CaseText;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.Gone;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** From the first masked word to what is public, and back. */
@ExtendWith(ArquillianExtension.class)
class PublicationIT extends PublicationFixture {

    @Inject
    private ChangeLog changes;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(PublicationIT.class, PublicationFixture.class, AnsweredCases.class, CitableFacts.class);
    }

    @Test
    void a_case_is_public_after_a_second_person_has_released_it_and_not_before() throws SQLException {
        String number = handedOver("Ett ärende som släpps");
        String slug = publications.page(coordinator, number).slug();
        assertThatThrownBy(() -> readers.get(slug)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> releases.publish(coordinator, number)).isInstanceOf(BusinessRuleViolation.class);

        release(number);
        assertThatThrownBy(() -> readers.get(slug)).isInstanceOf(NotFound.class);
        releases.publish(coordinator, number);

        CaseForReaders read = readers.get(slug);
        assertThat(read.answers()).containsExactly(new PublicAnswer("Provkommunen", "Det går."));
        assertThat(read.seasonLabel()).isEqualTo("Besvarad hösten 2025");
        assertThat(read.actors()).extracting(Actor::name).containsExactly("Provkommunen");
        assertThat(cases.texts("SELECT queue FROM deviation WHERE number = ?", number)).containsExactly("PUBLISHED");
        assertThat(steps(number)).containsExactly("null>REDACTION", "REDACTION>REVIEWED", "REVIEWED>PUBLISHED");
    }

    @Test
    void what_readers_see_anew_is_told_and_what_they_do_not_see_is_not() throws SQLException {
        String number = handedOver("Ett ärende som det berättas om");
        release(number);
        long before = changes.head();
        releases.publish(coordinator, number);
        assertThat(toldSince(before)).containsExactly("CASE " + number);
        releases.correct(coordinator, number, "Ett ord var fel");
        assertThat(toldSince(before)).as("a correction that is only begun").hasSize(1);
        releases.abandonCorrection(coordinator, number);
        releases.withdraw(coordinator, number, "Ärendet har dragits tillbaka");
        assertThat(toldSince(before)).containsExactly("CASE " + number, "CASE " + number);
    }

    private List<String> toldSince(long id) {
        return changes.since(id).stream().map(c -> c.change().part() + " " + c.change().subject()).toList();
    }

    @Test
    void who_wrote_the_text_cannot_release_it_even_with_both_roles() throws SQLException {
        User both = new User(coordinator.accountId(), "", "", null, Set.of(Role.COORDINATOR, Role.REVIEWER));
        String number = handedOver("Ett ärende med en enda person");
        long version = publications.page(both, number).version();
        assertThatThrownBy(() -> releases.release(both, number, version)).isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("rule.second-person");
    }

    @Test
    void the_database_itself_refuses_a_release_by_who_wrote_or_by_nobody() throws SQLException {
        String number = handedOver("Ett ärende förbi programmet");
        long id = cases.number("SELECT p.id FROM publication p JOIN deviation d ON d.id = p.deviation_id WHERE d.number = ?", number);
        assertThatThrownBy(() -> cases.update("UPDATE publication SET state = 'REVIEWED', reviewed_by_id = edited_by_id WHERE id = ?", id))
                .isInstanceOf(SQLException.class).hasMessageContaining("ck_publication_second_person");
        assertThatThrownBy(() -> cases.update("UPDATE publication SET state = 'PUBLISHED' WHERE id = ?", id))
                .isInstanceOf(SQLException.class).hasMessageContaining("ck_publication_released");
    }

    @Test
    void the_second_of_two_editors_gets_both_texts() throws SQLException {
        String number = begun("Ett ärende för två");
        PublicationDetails read = publications.page(coordinator, number);
        PublicText first = withTitle(read, "Den förstas rubrik");
        publications.save(coordinator, number, first, read.slug(), read.version());
        assertThatThrownBy(() -> publications.save(coordinator, number, withTitle(read, "Den andras"), read.slug(), read.version()))
                .isInstanceOfSatisfying(EditConflict.class, e -> assertThat(e.theirs()).containsEntry("title", "Den förstas rubrik"));
        assertThat(publications.page(coordinator, number).text()).isEqualTo(first);
    }

    @Test
    void answers_are_kept_in_order_however_often_they_are_changed() throws SQLException {
        String number = begun("Ett ärende med många svar");
        for (int size : new int[] {3, 1, 4, 2}) {
            PublicationDetails read = publications.page(coordinator, number);
            List<PublicAnswer> answers = new ArrayList<>();
            for (int i = size; i > 0; i--) {
                answers.add(new PublicAnswer("Från " + i, "Svar " + i));
            }
            publications.save(coordinator, number, new PublicText(read.text().text(), "", answers, "", List.of()), read.slug(), read.version());
            assertThat(publications.page(coordinator, number).text().answers()).isEqualTo(answers);
        }
    }

    @Test
    void personal_data_stops_the_way_to_the_second_person() throws SQLException {
        String number = begun("Ett ärende med nummer");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, withTitle(read, "Gäller 19811218-9876"), "utan-nummer", read.version());
        assertThatThrownBy(() -> publications.handOver(coordinator, number)).hasMessage("rule.personal-data-left");
        PublicationDetails found = publications.page(coordinator, number);
        assertThat(found.findings()).hasSize(1);
        publications.mask(coordinator, number, found.findings().get(0).key(), found.version());
        publications.handOver(coordinator, number);
        assertThat(publications.page(coordinator, number).text().text().title()).isEqualTo("Gäller [borttaget]");
    }

    @Test
    void the_summary_that_is_easy_to_read_goes_the_same_way_as_the_rest() throws SQLException {
        String number = begun("Ett ärende i korthet");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, read.text().inShort("Ring 070-174 06 05 om du väntar.").citing(List.of()), read.slug(), read.version());
        assertThatThrownBy(() -> publications.handOver(coordinator, number)).hasMessage("rule.personal-data-left");
        publications.mask(coordinator, number, PublicationService.ALL_PLACES, publications.page(coordinator, number).version());
        publications.handOver(coordinator, number);
        assertThat(publications.preview(reviewer, number).easyRead()).isEqualTo("Ring [borttaget] om du väntar.");
        PublicationDetails handedOver = publications.page(coordinator, number);
        publications.save(coordinator, number, handedOver.text().inShort("Du får ett besked.").citing(List.of()), read.slug(), handedOver.version());
        assertThatThrownBy(() -> release(number)).as("what was changed is read again").hasMessage("rule.step-not-possible");
        publications.handOver(coordinator, number);
        release(number);
        releases.publish(coordinator, number);
        CaseForReaders shown = readers.get(read.slug());
        assertThat(shown.easyRead()).isEqualTo("Du får ett besked.");
        assertThat(shown.description()).isEqualTo("Du får ett besked.");
        assertThat(open.get(number).easyRead()).isEqualTo("Du får ett besked.");
        assertThat(readers.feed(CaseFilter.NONE, 1).rows()).filteredOn(e -> e.number().equals(number)).extracting(FeedEntry::summary)
                .containsExactly("Du får ett besked.");
    }

    @Test
    void a_guess_is_let_stand_everywhere_by_one_word_and_the_second_person_reads_it() throws SQLException {
        String number = begun("Ett ärende med namn");
        PublicationDetails read = publications.page(coordinator, number);
        CaseText words = read.text().text();
        CaseText named = new CaseText("Hos Kvarnen Fyren", "Mötet på Kvarnen Fyren ställdes in.", words.consequenceForIndividual(), words.consequenceForActors(),
                "Ring 070-174 06 05.");
        publications.save(coordinator, number, new PublicText(named, "", read.text().answers(), "", List.of()), read.slug(), read.version());
        assertThatThrownBy(() -> publications.handOver(coordinator, number)).hasMessage("rule.personal-data-left");
        PublicationDetails found = publications.page(coordinator, number);
        assertThat(found.findings()).hasSize(3);
        publications.acknowledge(coordinator, number, found.findings().get(0).key(), "Det är ett hus.");
        assertThat(publications.page(reviewer, number).kept()).extracting(KeptPlace::reason).containsExactly("Det är ett hus.", "Det är ett hus.");
        assertThat(publications.page(coordinator, number).findings()).singleElement().satisfies(place -> assertThat(place.isGuess()).isFalse());
        publications.mask(coordinator, number, PublicationService.ALL_PLACES, found.version());
        assertThat(publications.page(coordinator, number).text().text().proposedSolution()).isEqualTo("Ring [borttaget].");
        publications.handOver(coordinator, number);
    }

    @Test
    void two_workers_publish_each_scheduled_case_once() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String number = handedOver("Ett schemalagt ärende");
            release(number);
            releases.schedule(coordinator, number, clock.instant().plus(Duration.ofDays(1)));
            numbers.add(number);
        }
        cases.update("UPDATE publication SET publish_at = '2026-01-01' WHERE state = 'SCHEDULED'");

        Future<?> one = executor.submit(this::publishAllDue);
        Future<?> other = executor.submit(this::publishAllDue);
        one.get();
        other.get();

        // The application's own worker may still hold one: a locking read waits for it.
        assertThat(cases.texts("SELECT state FROM publication WHERE publish_at IS NOT NULL FOR UPDATE")).isEmpty();
        for (String number : numbers) {
            assertThat(steps(number)).filteredOn(step -> step.endsWith("PUBLISHED")).as(number).hasSize(1);
        }
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_and_stays_so() throws SQLException {
        String number = handedOver("Ett ärende som tas bort");
        release(number);
        releases.publish(coordinator, number);
        String slug = publications.page(coordinator, number).slug();
        long before = readers.list(CaseFilter.NONE, 1).page().total();

        releases.withdraw(coordinator, number, "Gick att känna igen");

        assertThatThrownBy(() -> readers.get(slug)).isInstanceOfSatisfying(Gone.class,
                e -> assertThat(e.reason()).isEqualTo("Gick att känna igen"));
        assertThat(readers.list(CaseFilter.NONE, 1).page().total()).isEqualTo(before - 1);
        assertThat(cases.texts("SELECT queue FROM deviation WHERE number = ?", number)).containsExactly("ENDED");
        assertThatThrownBy(() -> releases.correct(coordinator, number, "Åter")).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> releases.publish(coordinator, number)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void readers_see_the_former_text_until_a_correction_is_released_and_published() throws SQLException {
        String number = handedOver("Ett ärende som rättas");
        release(number);
        releases.publish(coordinator, number);
        releases.correct(coordinator, number, "Fel rubrik");
        PublicationDetails read = publications.page(coordinator, number);
        PublicText corrected = new PublicText(withTitle(read, "Rätt rubrik").text(), "", read.text().answers(), "Fel rubrik", List.of());
        publications.save(coordinator, number, corrected, "annan-adress", read.version());
        publications.handOver(coordinator, number);
        assertThat(readers.get(read.slug()).text().title()).isEqualTo("Ett ärende som rättas");

        release(number);
        releases.publish(coordinator, number);

        CaseForReaders now = readers.get(read.slug());
        assertThat(now.text().title()).isEqualTo("Rätt rubrik");
        assertThat(now.correctionNote()).isEqualTo("Fel rubrik");
        assertThat(now.correctedAt()).isNotNull();
        assertThat(now.slug()).as("the former address leads on").isEqualTo("annan-adress");
        assertThat(readers.get(number).slug()).isEqualTo("annan-adress");
        assertThat(open.get(read.slug()).slug()).isEqualTo("annan-adress");
        PublicationDetails other = publications.page(coordinator, begun("Ett ärende som vill ha en annans adress"));
        assertThatThrownBy(() -> publications.save(coordinator, other.header().number(), other.text(), read.slug(), other.version()))
                .as("what was somebody's address stays his").isInstanceOf(InvalidInput.class);
        releases.withdraw(coordinator, number, "Fel");
        assertThatThrownBy(() -> readers.get(read.slug())).as("the former address too").isInstanceOf(Gone.class);
    }

    @Test
    void a_begun_correction_is_abandoned_and_nothing_has_changed() throws SQLException {
        String number = published("Ett ärende som inte rättas");
        releases.correct(coordinator, number, "Fel rubrik");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, withTitle(read, "Annan rubrik"), "en-adress-som-inte-blir-av", read.version());
        assertThatThrownBy(() -> releases.abandonCorrection(reviewer, number)).isInstanceOf(NotFound.class);
        long mails = cases.number("SELECT COUNT(*) FROM outbox_mail");

        releases.abandonCorrection(coordinator, number);

        PublicationDetails after = publications.page(coordinator, number);
        assertThat(after.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(after.text().text().title()).isEqualTo("Ett ärende som inte rättas");
        assertThat(after.mayCorrect()).isTrue();
        assertThat(after.slug()).isEqualTo(read.slug());
        assertThat(steps(number)).endsWith("PUBLISHED>REDACTION", "null>CORRECTION_ABANDONED");
        assertThat(cases.number("SELECT COUNT(*) FROM outbox_mail")).as("nobody is told of what didn't happen").isEqualTo(mails);
        assertThatThrownBy(() -> releases.abandonCorrection(coordinator, number)).hasMessage("rule.step-not-possible");
    }

    @Test
    void the_reviewers_but_who_wrote_the_text_are_asked_each_time_it_is_handed_over() throws SQLException {
        User both = cases.user("samordnare-och-granskare", Role.COORDINATOR, Role.REVIEWER);
        cases.update("INSERT IGNORE INTO account_role (account_id, role) VALUES (?, 'REVIEWER'), (?, 'REVIEWER')", both.accountId(), reviewer.accountId());
        String number = cases.answered("Ett ärende att granska");
        publications.begin(both, number, "{0}");
        publications.handOver(both, number);
        assertThat(askedToReview(number)).contains(reviewer.email()).doesNotContain(both.email()).doesNotHaveDuplicates();

        releases.sendBack(reviewer, number, "Kortare");
        publications.handOver(both, number);
        assertThat(askedToReview(number)).filteredOn(reviewer.email()::equals).hasSize(2);
    }

    @Test
    void one_address_for_two_cases_at_once_is_told_at_the_field() throws Exception {
        List<String> numbers = List.of(begun("Två på en gång, ett"), begun("Två på en gång, två"));
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> both = numbers.stream().map(number -> executor.submit(() -> {
            PublicationDetails read = publications.page(coordinator, number);
            together.await();
            try {
                publications.save(coordinator, number, read.text(), "samma-adress", read.version());
                return true;
            } catch (InvalidInput e) {
                assertThat(e.errors()).extracting(FieldError::field).containsExactly("slug");
                return false;
            }
        })).toList();
        assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
    }

    private List<String> askedToReview(String number) throws SQLException {
        return cases.texts("SELECT recipient FROM outbox_mail WHERE kind = 'REVIEW_WANTED' AND subject LIKE ?", number + "%");
    }

    private void publishAllDue() {
        while (releases.publishNextDue()) {
            Thread.yield();
        }
    }
}
