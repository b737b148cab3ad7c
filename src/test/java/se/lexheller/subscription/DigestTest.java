package se.lexheller.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DigestTest {

    @Test
    void each_case_is_told_once_and_what_is_new_comes_first() {
        assertThat(lines(waiting(NewsKind.CORRECTED, "1", false), waiting(NewsKind.PUBLISHED, "2", false), waiting(NewsKind.CORRECTED, "1", false)))
                .containsExactly("PUBLISHED 2", "CORRECTED 1");
    }

    @Test
    void what_was_corrected_before_it_was_told_is_simply_new() {
        assertThat(lines(waiting(NewsKind.PUBLISHED, "1", false), waiting(NewsKind.CORRECTED, "1", false))).containsExactly("PUBLISHED 1");
        assertThat(lines(waiting(NewsKind.CORRECTED, "1", false), waiting(NewsKind.OUTDATED, "1", false))).containsExactly("OUTDATED 1");
    }

    @Test
    void of_what_was_withdrawn_meanwhile_nothing_is_told_but_that_it_is() {
        assertThat(lines(waiting(NewsKind.PUBLISHED, "1", true))).isEmpty();
        assertThat(lines(waiting(NewsKind.CORRECTED, "1", true), waiting(NewsKind.WITHDRAWN, "1", true))).containsExactly("WITHDRAWN 1");
    }

    private static Digest.Waiting waiting(NewsKind what, String number, boolean withdrawn) {
        return new Digest.Waiting(what, number, "slug-" + number, withdrawn);
    }

    private static List<String> lines(Digest.Waiting... waiting) {
        return Digest.of(List.of(waiting)).stream().map(line -> line.what() + " " + line.number()).toList();
    }
}
