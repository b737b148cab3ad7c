package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.OnTheMap;
import se.lexheller.deviation.PlaceRole;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

class PublicationTest {

    private static final long COORDINATOR = 9;
    private static final long REVIEWER = 10;
    private static final long VERSION = 0;
    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final CaseFacts FACTS = new CaseFacts(1, "LH-2026-0001", DeviationState.ANSWERED, DeviationKind.TIME_LIMIT,
            Set.of(3L, 6L), "", NOW, NOW, new OnTheMap(Map.of(PlaceRole.INTERVENTION, 6L), Set.of(4L), Set.of(2L), 40));

    private final Publication publication = new Publication(1, "en-rubrik", text("En rubrik"), "Besvarad hösten 2026", COORDINATOR, NOW);

    @Test
    void it_begins_as_a_copy_to_be_redacted_that_nobody_sees() {
        assertThat(publication.state()).isEqualTo(PublicationState.REDACTION);
        assertThat(publication.isPublic()).isFalse();
        assertThat(publication.isWaitingForReview()).isFalse();
    }

    @Test
    void a_second_person_releases_what_was_handed_over() {
        publication.handOver(NOW);
        publication.release(REVIEWER, VERSION, NOW);
        assertThat(publication.state()).isEqualTo(PublicationState.REVIEWED);
        assertThat(publication.reviewedById()).isEqualTo(REVIEWER);
    }

    @Test
    void who_last_changed_the_text_cannot_release_it() {
        publication.handOver(NOW);
        refuses("rule.second-person", () -> publication.release(COORDINATOR, VERSION, NOW));
        assertThat(publication.state()).isEqualTo(PublicationState.REDACTION);
    }

    @Test
    void who_changed_the_text_last_of_two_cannot_release_it() {
        publication.edit(text("Annan rubrik"), "en-rubrik", VERSION, REVIEWER, NOW);
        publication.handOver(NOW);
        refuses("rule.second-person", () -> publication.release(REVIEWER, VERSION, NOW));
    }

    @Test
    void nothing_is_released_that_was_not_handed_over() {
        refuses("rule.step-not-possible", () -> publication.release(REVIEWER, VERSION, NOW));
    }

    @Test
    void nothing_is_released_but_the_version_that_was_read() {
        publication.handOver(NOW);
        refuses("rule.changed-meanwhile", () -> publication.release(REVIEWER, VERSION - 1, NOW));
    }

    @Test
    void nothing_is_published_or_scheduled_without_release() {
        refuses("rule.second-person", () -> publication.publish(NOW));
        publication.handOver(NOW);
        refuses("rule.second-person", () -> publication.publish(NOW));
        refuses("rule.step-not-possible", () -> publication.schedule(NOW.plusSeconds(60), NOW));
    }

    @Test
    void an_edit_after_the_review_asks_for_a_new_one() {
        released();
        publication.edit(text("Annan rubrik"), "en-rubrik", VERSION, COORDINATOR, NOW);
        assertThat(publication.state()).isEqualTo(PublicationState.REDACTION);
        assertThat(publication.reviewedById()).isNull();
        assertThat(publication.isWaitingForReview()).isFalse();
        refuses("rule.second-person", () -> publication.publish(NOW));
    }

    @Test
    void an_edit_takes_a_scheduled_text_off_the_schedule() {
        released();
        publication.schedule(NOW.plusSeconds(60), NOW);
        publication.edit(text("Annan rubrik"), "en-rubrik", VERSION, COORDINATOR, NOW);
        assertThat(publication.isDue(NOW.plus(Duration.ofDays(1)))).isFalse();
        assertThat(publication.publishAt()).isNull();
    }

    @Test
    void the_second_person_may_send_it_back() {
        publication.handOver(NOW);
        publication.sendBack();
        assertThat(publication.isWaitingForReview()).isFalse();
        refuses("rule.step-not-possible", publication::sendBack);
    }

    @Test
    void it_is_due_from_its_time_on() {
        released();
        Instant at = NOW.plusSeconds(60);
        publication.schedule(at, NOW);
        assertThat(publication.isDue(at.minusSeconds(1))).isFalse();
        assertThat(publication.isDue(at)).isTrue();
        publication.publish(at);
        assertThat(publication.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(publication.isDue(at)).isFalse();
    }

    @Test
    void the_time_to_publish_lies_ahead() {
        released();
        refuses("rule.publish-in-the-past", () -> publication.schedule(NOW, NOW));
    }

    @Test
    void the_schedule_can_be_taken_back_without_a_new_review() {
        released();
        publication.schedule(NOW.plusSeconds(60), NOW);
        publication.unschedule();
        assertThat(publication.state()).isEqualTo(PublicationState.REVIEWED);
        assertThat(publication.publishAt()).isNull();
    }

    @Test
    void what_is_public_cannot_be_edited_but_taken_up_for_correction() {
        published();
        refuses("rule.step-not-possible", () -> publication.edit(text("Annan"), "annan", VERSION, COORDINATOR, NOW));
        publication.correct("Fel aktör", COORDINATOR, NOW);
        assertThat(publication.state()).isEqualTo(PublicationState.REDACTION);
        assertThat(publication.isPublic()).isTrue();
        assertThat(publication.reviewedById()).isNull();
    }

    @Test
    void a_correction_is_released_by_a_second_person_too_and_told() {
        published();
        publication.correct("Fel aktör", COORDINATOR, NOW);
        publication.handOver(NOW);
        refuses("rule.second-person", () -> publication.release(COORDINATOR, VERSION, NOW));
        publication.release(REVIEWER, VERSION, NOW);
        publication.publish(NOW);
        assertThat(publication.state()).isEqualTo(PublicationState.CORRECTED);
        assertThat(publication.text().note()).isEqualTo("Fel aktör");
    }

    @Test
    void a_correction_cannot_lose_its_note() {
        published();
        publication.correct("Fel aktör", COORDINATOR, NOW);
        assertThatThrownBy(() -> publication.edit(text("En rubrik"), "en-rubrik", VERSION, COORDINATOR, NOW))
                .isInstanceOfSatisfying(InvalidInput.class,
                        e -> assertThat(e.errors()).extracting(FieldError::field).containsExactly(PublicText.NOTE));
    }

    @Test
    void a_correction_may_move_the_page() {
        publication.edit(text("Annan rubrik"), "annan-rubrik", VERSION, COORDINATOR, NOW);
        assertThat(publication.slug()).isEqualTo("annan-rubrik");
        published();
        publication.correct("Fel aktör", COORDINATOR, NOW);
        publication.edit(new PublicText(text("Tredje").text(), "", text("x").answers(), "Fel aktör", List.of()), "tredje", VERSION, COORDINATOR, NOW);
        assertThat(publication.slug()).isEqualTo("tredje");
    }

    @Test
    void what_is_withdrawn_stays_withdrawn() {
        published();
        publication.withdraw("Gick att känna igen");
        assertThat(publication.isPublic()).isFalse();
        for (PublicationState next : PublicationState.values()) {
            assertThat(PublicationState.WITHDRAWN.leadsTo(next)).as(next.name()).isFalse();
        }
        refuses("rule.step-not-possible", () -> publication.correct("Åter", COORDINATOR, NOW));
        refuses("rule.step-not-possible", () -> publication.publish(NOW));
        refuses("rule.step-not-possible", () -> publication.edit(text("x y z"), "x", VERSION, COORDINATOR, NOW));
    }

    @Test
    void it_can_be_withdrawn_in_the_midst_of_a_correction_but_not_before_it_was_public() {
        refuses("rule.step-not-possible", () -> publication.withdraw("Skäl"));
        published();
        publication.correct("Fel aktör", COORDINATOR, NOW);
        publication.withdraw("Skäl");
        assertThat(publication.state()).isEqualTo(PublicationState.WITHDRAWN);
    }

    @Test
    void the_second_saver_gets_both_texts_and_nothing_is_overwritten() {
        assertThatThrownBy(() -> publication.edit(text("Min rubrik"), "en-rubrik", VERSION - 1, COORDINATOR, NOW))
                .isInstanceOfSatisfying(EditConflict.class, e -> {
                    assertThat(e.theirs()).containsEntry("title", "En rubrik").containsEntry("slug", "en-rubrik");
                    assertThat(e.theirVersion()).isEqualTo(VERSION);
                });
        assertThat(publication.text().text().title()).isEqualTo("En rubrik");
    }

    @Test
    void all_that_readers_may_see_is_scanned() {
        Map<String, String> fields = publication.fields();
        assertThat(fields).containsKeys("title", "challenge", "consequenceForIndividual", "consequenceForActors", "proposedSolution",
                "easyRead", "answer-heading-1", "answer-text-1", "publicNote", "slug");
    }

    @Test
    void a_copy_for_readers_is_made_of_a_released_and_published_text_alone() {
        assertThatThrownBy(() -> new PublishedCase(publication, FACTS, List.of(), NOW)).isInstanceOf(BusinessRuleViolation.class);
        released();
        assertThatThrownBy(() -> new PublishedCase(publication, FACTS, List.of(), NOW)).isInstanceOf(BusinessRuleViolation.class);
        publication.publish(NOW);
        assertThat(new PublishedCase(publication, FACTS, List.of(), NOW).actors()).containsExactlyInAnyOrder(3L, 6L);
        assertThat(new PublishedCase(publication, FACTS, List.of(), NOW).onTheMap()).as("and where it lies on the map").isEqualTo(FACTS.onTheMap());
    }

    private void released() {
        publication.handOver(NOW);
        publication.release(REVIEWER, VERSION, NOW);
    }

    private void published() {
        released();
        publication.publish(NOW);
    }

    private static PublicText text(String title) {
        return new PublicText(new CaseText(title, "Utmaning", "För personen", "För aktörerna", ""), "",
                List.of(new PublicAnswer("Linköpings kommun", "Svar")), "", List.of());
    }

    private static void refuses(String rule, Runnable step) {
        assertThatThrownBy(step::run).isInstanceOfSatisfying(BusinessRuleViolation.class, e -> assertThat(e.key()).isEqualTo(rule));
    }
}
