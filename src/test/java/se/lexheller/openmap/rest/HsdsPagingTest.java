package se.lexheller.openmap.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** The standard's pages: how they are asked for, cut and wrapped. */
class HsdsPagingTest {

    @ParameterizedTest
    @CsvSource({"'', 1, 50", "page=7, 7, 50", "per_page=1, 1, 1", "per_page=100, 1, 100", "page=1000000&per_page=3, 1000000, 3",
        "minimal=true, 1, 10000", "minimal=true&per_page=10000, 1, 10000", "minimal=true&per_page=2, 1, 2", "minimal=false, 1, 50", "page=%20%20, 1, 50"})
    void a_page_is_read(String query, int number, int size) {
        assertThat(query(query).page()).isEqualTo(new HsdsQuery.Page(number, size));
    }

    @ParameterizedTest
    @CsvSource({"page=0, page", "page=-1, page", "page=1000001, page", "page=1e3, page", "page=x, page", "per_page=0, per_page", "per_page=101, per_page",
        "minimal=false&per_page=101, per_page", "minimal=true&per_page=10001, per_page", "minimal=yes, minimal", "page=1&page=2, page", "offset=3, offset"})
    void what_is_no_page_is_told_at_its_parameter(String query, String parameter) {
        HsdsQuery asked = query(query);
        assertThatThrownBy(asked::page).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting(FieldError::field).containsExactly(parameter));
    }

    @Test
    void a_filter_that_makes_no_sense_is_told_with_the_page() {
        HsdsQuery asked = query("organization_id=7&modified_after=yesterday&search=%20jobb%20");
        assertThat(asked.filter().search()).isEqualTo("jobb");
        assertThatThrownBy(asked::page).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting(FieldError::field).containsExactlyInAnyOrder("organization_id", "modified_after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-1-1-1-1", "00000000-0000-0000-0000-00000000000g", "", "00000000-0000-0000-0000-0000000000001"})
    void what_is_no_uuid_names_nothing(String typed) {
        assertThatThrownBy(() -> HsdsQuery.id(typed)).isInstanceOf(NotFound.class);
        assertThat(HsdsQuery.id("00000000-0000-0000-0000-00000000000F")).isEqualTo(new UUID(0, 15));
    }

    @ParameterizedTest
    @CsvSource({
        // rows in all, page, per page: from, to, pages, first, last, empty
        "7, 1, 3, 0, 3, 3, true, false, false", "7, 3, 3, 6, 7, 3, false, true, false", "6, 2, 3, 3, 6, 2, false, true, false",
        "7, 4, 3, 7, 7, 3, false, true, true", "7, 1000000, 100, 7, 7, 1, false, true, true", "0, 1, 3, 0, 0, 0, true, true, true"})
    void a_list_is_cut_and_told_of(int all, int page, int size, int from, int to, int pages, boolean first, boolean last, boolean empty) {
        PageOf<Integer> cut = HsdsPage.cut(IntStream.range(0, all).boxed().toList(), new HsdsQuery.Page(page, size));
        JsonObject told = HsdsPage.of(cut, n -> new HsdsObject().with("n", (int) n).json());
        assertThat(told.getJsonArray("contents")).extracting(JsonValue::asJsonObject).extracting(n -> n.getInt("n"))
                .containsExactlyElementsOf(IntStream.range(from, to).boxed().toList());
        assertThat(List.of(told.getInt("total_items"), told.getInt("total_pages"), told.getInt("page_number"), told.getInt("size")))
                .containsExactly(all, pages, page, to - from);
        assertThat(List.of(told.getBoolean("first_page"), told.getBoolean("last_page"), told.getBoolean("empty"))).containsExactly(first, last, empty);
    }

    private static HsdsQuery query(String query) {
        MultivaluedHashMap<String, String> parameters = new MultivaluedHashMap<>();
        for (String part : query.isEmpty() ? new String[0] : query.split("&")) {
            parameters.add(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1).replace("%20", " "));
        }
        return new HsdsQuery(parameters, Set.of("minimal", "search", "organization_id", "modified_after"));
    }
}
