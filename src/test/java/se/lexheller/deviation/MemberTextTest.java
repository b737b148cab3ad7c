package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.InvalidInput;

class MemberTextTest {

    private static final CaseText MINE = new CaseText("Min", "a", "b", "c", "d");

    private final MemberText text = new MemberText(1, Cases.TEXT, 9, Cases.NOW);

    @Test
    void whoever_read_the_newest_version_may_save() {
        text.change(MINE, text.version(), 9, Cases.NOW.plusSeconds(1));
        assertThat(text.text()).isEqualTo(MINE);
        assertThat(text.changedAt()).isEqualTo(Cases.NOW.plusSeconds(1));
    }

    @Test
    void the_second_of_two_writers_sees_both_texts_and_overwrites_none() {
        EditConflict conflict = catchThrowableOfType(EditConflict.class, () -> text.change(MINE, text.version() + 1, 9, Cases.NOW));
        assertThat(conflict.theirs()).isEqualTo(Cases.TEXT.fields());
        assertThat(conflict.theirVersion()).isEqualTo(text.version());
        assertThat(text.text()).isEqualTo(Cases.TEXT);
    }

    @Test
    void an_empty_copy_is_no_copy() {
        CaseText empty = new CaseText("", "", "", "", "");
        assertThatThrownBy(() -> new MemberText(1, empty, 9, Cases.NOW)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> text.change(empty, text.version(), 9, Cases.NOW)).isInstanceOf(InvalidInput.class);
    }
}
