package se.lexheller.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnDesignTest {

    private static final String OWN = "<link rel='stylesheet' href='/assets/css/base.css?v=1'><script src='/assets/js/lexheller.js?v=1' defer></script>";

    @Test
    void a_page_of_ours_is_let_through() {
        assertThatCode(() -> OwnDesign.isAllThereIsIn("/", OWN + "<p class='meta quiet-ui picked'>Om PrimeFaces</p>")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<button class='button ui-button'></button>", "<i class='pi pi-search'></i>", "<a onclick='x()'></a>",
            "<script>PrimeFaces.cw()</script>", "<script src='/jakarta.faces.resource/core.js.xhtml?ln=primefaces'></script>",
            "<link rel='stylesheet' href='/jakarta.faces.resource/theme.css.xhtml?ln=primefaces-saga'>", "<link rel='stylesheet' href='/other.css'>"})
    void what_a_component_library_puts_into_a_page_is_found(String foreign) {
        assertThatThrownBy(() -> OwnDesign.isAllThereIsIn("/", OWN + foreign)).isInstanceOf(AssertionError.class);
    }
}
