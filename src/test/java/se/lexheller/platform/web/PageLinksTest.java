package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.PageOf;

class PageLinksTest {

    @Test
    void one_page_needs_no_links() {
        assertThat(links(1, 20).isNeeded()).isFalse();
    }

    @Test
    void first_last_and_the_pages_around_are_linked_and_gaps_are_shown() {
        assertThat(numbers(links(10, 1000))).isEqualTo("1 … 8 9 [10] 11 12 … 20");
    }

    @Test
    void at_the_ends_there_is_no_gap_towards_the_end() {
        assertThat(numbers(links(1, 1000))).isEqualTo("[1] 2 3 … 20");
        assertThat(numbers(links(20, 1000))).isEqualTo("1 … 18 19 [20]");
        assertThat(links(1, 1000).getPrevious()).isNull();
        assertThat(links(20, 1000).getNext()).isNull();
    }

    @Test
    void the_first_page_has_one_address_only_and_filters_stay() {
        PageLinks links = links(2, 1000);
        assertThat(links.getPrevious()).isEqualTo("/lista?q=%C3%A5");
        assertThat(links.getNext()).isEqualTo("/lista?q=%C3%A5&sida=3");
    }

    private static PageLinks links(int page, long total) {
        return new PageLinks("/lista", Map.of("q", "å"), new PageOf<>(List.of("rad"), total, page, 50));
    }

    private static String numbers(PageLinks links) {
        return links.getLinks().stream()
                .map(l -> l.gap() ? "…" : l.current() ? "[" + l.number() + "]" : String.valueOf(l.number()))
                .collect(Collectors.joining(" "));
    }
}
