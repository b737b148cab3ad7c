package se.lexheller.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageOfTest {

    @Test
    void an_empty_list_is_one_empty_page() {
        PageOf<String> page = new PageOf<>(List.of(), 0, 1, 50);
        assertThat(page.pages()).isEqualTo(1);
        assertThat(page.first()).isZero();
        assertThat(page.last()).isZero();
        assertThat(page.hasNext()).isFalse();
    }

    @Test
    void the_last_page_may_be_short() {
        PageOf<String> page = new PageOf<>(List.of("a"), 101, 3, 50);
        assertThat(page.pages()).isEqualTo(3);
        assertThat(page.first()).isEqualTo(101);
        assertThat(page.last()).isEqualTo(101);
        assertThat(page.hasNext()).isFalse();
        assertThat(page.hasPrevious()).isTrue();
    }

    @Test
    void a_full_last_page_has_none_after_it() {
        assertThat(new PageOf<>(List.of(), 100, 2, 50).hasNext()).isFalse();
        assertThat(new PageOf<>(List.of(), 100, 1, 50).hasNext()).isTrue();
    }
}
