package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FilingDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final FilingAnswers TYPED = FilingAnswers.none().with("challenge", "Det tog tid");

    private final FilingDraft draft = new FilingDraft("a".repeat(64), null, TYPED, NOW);

    @Test
    void a_link_is_valid_for_48_hours() {
        sendLink(NOW);

        assertThat(draft.isLinkValid(NOW.plus(Duration.ofHours(48)).minusMillis(1))).isTrue();
        assertThat(draft.isLinkValid(NOW.plus(Duration.ofHours(48)))).isFalse();
    }

    @Test
    void what_is_confirmed_is_just_what_was_sent() {
        sendLink(NOW);
        draft.save(TYPED, NOW.plusSeconds(5));
        assertThat(draft.isAwaitingConfirmation()).as("saved, not changed").isTrue();

        draft.save(TYPED.with("challenge", "Det tog mycket tid"), NOW.plusSeconds(9));
        assertThat(draft.isAwaitingConfirmation()).isFalse();
        assertThat(draft.isLinkValid(NOW.plusSeconds(10))).isFalse();
    }

    @Test
    void a_new_link_waits_a_minute_and_there_are_five_at_most() {
        Instant at = NOW;
        for (int mail = 1; mail <= 5; mail++) {
            assertThat(draft.mayMail(at)).as("mail %d", mail).isTrue();
            sendLink(at);
            assertThat(draft.mayMail(at.plusSeconds(59))).isFalse();
            at = at.plusSeconds(60);
        }
        assertThat(draft.mayMail(at.plus(Duration.ofDays(1)))).isFalse();
    }

    @Test
    void once_it_is_a_case_the_draft_holds_no_word_more() {
        sendLink(NOW);
        draft.submitted(17, NOW);

        assertThat(draft.answers()).isEqualTo(FilingAnswers.none());
        assertThat(draft.deviationId()).isEqualTo(17);
        assertThat(draft.isLinkValid(NOW)).isFalse();
        assertThat(draft.isAwaitingConfirmation()).isFalse();
    }

    @Test
    void sending_again_counts_as_a_second_click_for_ten_minutes() {
        draft.submitted(17, NOW);

        assertThat(draft.wasSubmittedJustNow(NOW.plusSeconds(599))).isTrue();
        assertThat(draft.wasSubmittedJustNow(NOW.plusSeconds(600))).isFalse();
    }

    private void sendLink(Instant at) {
        draft.awaitConfirmation("b".repeat(64), "c".repeat(64), at);
    }
}
