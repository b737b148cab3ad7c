package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Test
    void the_same_event_kind_and_recipient_are_one_notice() {
        String once = key(NoticeKind.RECEIPT, Notice.event("case-1-SUBMITTED", NOW), "anna@linkoping.example");
        String twice = key(NoticeKind.RECEIPT, Notice.event("case-1-SUBMITTED", NOW), "Anna@Linkoping.Example");
        assertThat(once).isEqualTo(twice);
    }

    @Test
    void another_event_or_kind_or_recipient_is_another_notice() {
        String event = Notice.event("case-1-SUBMITTED", NOW);
        assertThat(List.of(
                key(NoticeKind.RECEIPT, event, "anna@linkoping.example"),
                key(NoticeKind.NEW_CASE, event, "anna@linkoping.example"),
                key(NoticeKind.RECEIPT, event, "bo@linkoping.example"),
                key(NoticeKind.RECEIPT, Notice.event("case-2-SUBMITTED", NOW), "anna@linkoping.example"),
                key(NoticeKind.RECEIPT, Notice.event("case-1-SUBMITTED", NOW.plusNanos(1000)), "anna@linkoping.example")))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_key_fits_its_column_and_tells_no_address() {
        String key = key(NoticeKind.PUBLICATION_WITHDRAWN, Notice.event("case-" + Long.MAX_VALUE + "-NEEDS_SUPPLEMENT-for-"
                + Long.MAX_VALUE, NOW), "åsa@" + "x".repeat(240) + ".example");
        assertThat(key).hasSizeLessThanOrEqualTo(190).doesNotContain("@").matches("\\p{ASCII}+");
    }

    @Test
    void a_line_break_in_a_subject_forges_no_header() {
        Letter letter = new Letter("LH-2026-0001\r\nBcc: alla@example.se\u2028x\u0000y", "");
        assertThat(letter.subject()).isEqualTo("LH-2026-0001 Bcc: alla@example.se x y");
        assertThat(new Letter("x".repeat(300), "").subject()).hasSize(200);
    }

    private static String key(NoticeKind kind, String event, String recipient) {
        return new Notice(kind, event, recipient, List.of()).dedupeKey();
    }
}
