package se.lexheller.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;

class AuditEntryTest {

    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

    @Test
    void the_hash_is_the_same_for_ever() {
        AuditEntry entry = AuditEntry.following(ChainHead.START, new Trace(Audited.by(17L, AuditKind.CASE, NOW).on("LH-2026-0001").part(3L)
                .change("SUBMITTED", "TRIAGE").because("skäl"), "request", "192.0.2.0/24"));
        assertThat(entry.hash()).as("entries of years ago must still verify").isEqualTo("2522bebfe70754a474012c0f20a2d943009d843a4e045e0096c80f14a3c1dfab");
    }

    @Test
    void what_moves_from_one_value_into_the_next_is_another_entry() {
        assertThat(hash("ab", "c")).isNotEqualTo(hash("a", "bc"));
        assertThat(hash("", null)).isNotEqualTo(hash(null, ""));
        assertThat(hash("-", null)).isNotEqualTo(hash(null, "-"));
    }

    @Test
    void a_text_is_kept_as_its_digest_alone() {
        Audited told = Audited.by(1L, AuditKind.CASE, NOW).because("Anna Ek ringde");
        assertThat(told.toString()).doesNotContain("Anna");
        assertThat(told.digest()).hasSize(64);
        assertThat(Audited.by(1L, AuditKind.CASE, NOW).because(null).digest()).isNull();
    }

    @Test
    void a_head_is_read_as_it_was_written_and_nothing_else_is_one() {
        ChainHead head = new ChainHead(17, "ab".repeat(32));
        assertThat(ChainHead.parse(" " + head + "\n")).contains(head);
        assertThat(ChainHead.parse("17")).isEmpty();
        assertThat(ChainHead.parse("17:" + "AB".repeat(32))).isEmpty();
        assertThat(ChainHead.parse("-1:" + "ab".repeat(32))).isEmpty();
    }

    private static String hash(String from, String to) {
        return AuditEntry.following(ChainHead.START, new Trace(Audited.by(1L, AuditKind.CASE, NOW).change(from, to), null, null)).hash();
    }
}
