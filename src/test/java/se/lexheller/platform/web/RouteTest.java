package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RouteTest {

    @ParameterizedTest
    @EnumSource
    void every_address_leads_to_a_view_that_is_there(Route route) {
        assertThat(Path.of("src/main/webapp" + route.view())).exists();
    }

    /** The server itself would lead to the folder, whoever asks. */
    @ParameterizedTest
    @EnumSource
    void no_address_is_a_folder_of_views(Route route) {
        assertThat(route == Route.HOME || Files.notExists(Path.of("src/main/webapp" + route.path("x", "x", "x")))).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void an_address_that_is_built_is_found_again(Route route) {
        String path = route.path("ett", "två");
        assertThat(Route.find(URI.create(path).getPath()).orElseThrow().route()).isEqualTo(route);
    }

    @Test
    void a_part_in_braces_reaches_the_view_as_a_parameter() {
        assertThat(Route.find("/avvikelser/å & ö").orElseThrow().dispatch())
                .isEqualTo("/publication/case.xhtml?slug=%C3%A5+%26+%C3%B6");
    }

    @Test
    void a_part_in_braces_never_spans_a_slash() {
        assertThat(Route.find("/avvikelser/a/b")).isEmpty();
        assertThat(Route.find("/avvikelser/")).isEmpty();
    }

    @Test
    void a_slash_in_a_value_is_no_new_part() {
        assertThat(Route.CASE.path("a/b c")).isEqualTo("/avvikelser/a%2Fb%20c");
    }

    @Test
    void no_two_addresses_share_a_view() {
        assertThat(Arrays.stream(Route.values()).map(Route::view)).doesNotHaveDuplicates();
    }

    @Test
    void an_address_that_is_in_no_row_is_found_nowhere() {
        assertThat(Route.find("/avvikelser.xhtml")).isEmpty();
        assertThat(Route.find("/xavvikelser")).isEmpty();
    }
}
