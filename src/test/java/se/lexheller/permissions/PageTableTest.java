package se.lexheller.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.permissions.PageTable.PageRow;
import se.lexheller.platform.web.Route;

/** No page and no button without a right: a new one has to be written into the table first. */
class PageTableTest {

    private static final Map<Route, PageRow> TABLE = PageTable.read();

    @ParameterizedTest
    @EnumSource
    void every_page_says_which_right_opens_it(Route route) {
        assertThat(TABLE).as("Add a row for %s to %s: which right of security.Permission opens the page, and over whose things",
                route, PageTable.WHERE).containsKey(route);
    }

    @ParameterizedTest
    @EnumSource
    void every_button_says_which_right_it_asks_for(Route route) {
        if (TABLE.containsKey(route)) {
            assertThat(ViewButtons.of(route.view()).keySet()).as("Buttons of %s: write each into its row in %s as name=RIGHT@STAGES",
                    route.view(), PageTable.WHERE).containsExactlyInAnyOrderElementsOf(TABLE.get(route).buttons().keySet());
        }
    }

    @Test
    void every_button_stands_in_a_form() {
        TABLE.keySet().forEach(route -> ViewButtons.of(route.view()).values()
                .forEach(sent -> assertThat(sent.form()).as("form of %s in %s", sent.name(), route.view()).isNotEmpty()));
    }
}
