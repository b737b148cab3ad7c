package se.lexheller.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTest {

    @Test
    void a_text_becomes_headings_paragraphs_and_lists() {
        assertThat(TextBlock.of("Första\nstycket\n\n## Rubrik\nAndra\n- ett\n- två\n\n\n- tre")).containsExactly(
                new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("Första", "stycket")), new TextBlock(TextBlock.Kind.HEADING, List.of("Rubrik")),
                new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("Andra")), new TextBlock(TextBlock.Kind.LIST, List.of("ett", "två")),
                new TextBlock(TextBlock.Kind.LIST, List.of("tre")));
    }

    @Test
    void two_headings_are_two_and_what_only_looks_like_a_mark_is_text() {
        assertThat(TextBlock.of("## En\n## Två\n##Tre\n-fyra\n# fem")).extracting(TextBlock::kind)
                .containsExactly(TextBlock.Kind.HEADING, TextBlock.Kind.HEADING, TextBlock.Kind.PARAGRAPH);
    }

    @Test
    void html_is_words_like_others() {
        assertThat(TextBlock.of("<script>alert(1)</script>")).containsExactly(new TextBlock(TextBlock.Kind.PARAGRAPH, List.of("<script>alert(1)</script>")));
        assertThat(TextBlock.of("")).isEmpty();
    }
}
