package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LanguageTest {

    private static final String PREFIX = "/en";
    /** Programs and files have one language, and their addresses no prefix. */
    private static final Set<String> WITHOUT_LANGUAGE = Set.of("metrics", "openData", "assets");

    @AfterEach
    void nothing_is_left_for_the_next() {
        Language.end();
    }

    @Test
    void without_a_prefix_an_address_is_swedish_and_stays_as_it_is() {
        assertThat(Route.CASE.path("a")).isEqualTo("/avvikelser/a").isEqualTo(Route.CASE.swedishPath("a"));
        assertThat(Language.of("/avvikelser/a")).isEqualTo(Language.SWEDISH);
        assertThat(Language.of("/energi")).isEqualTo(Language.SWEDISH);
        assertThat(Language.of(null)).isEqualTo(Language.SWEDISH);
    }

    @ParameterizedTest
    @EnumSource
    void a_link_of_an_english_page_leads_to_an_english_page(Route route) {
        Language.begin(Language.ENGLISH);
        String path = route.path("x", "y", "z");
        assertThat(path).startsWith(PREFIX).doesNotEndWith("/");
        assertThat(Language.of(path)).isEqualTo(Language.ENGLISH);
        assertThat(Language.ENGLISH.withoutPrefix(path)).isEqualTo(route.swedishPath("x", "y", "z"));
    }

    @ParameterizedTest
    @EnumSource
    void what_leaves_an_english_page_is_swedish(Route route) {
        String before = route.path("x", "y", "z");
        Language.begin(Language.ENGLISH);
        assertThat(route.swedishPath("x", "y", "z")).isEqualTo(before);
    }

    @Test
    void a_swedish_address_is_not_shortened() {
        assertThat(Language.SWEDISH.withoutPrefix("/en/avvikelser")).isEqualTo("/en/avvikelser");
        assertThat(Language.ENGLISH.withoutPrefix("/publication/case.xhtml")).isEqualTo("/publication/case.xhtml");
        assertThat(Language.ENGLISH.withoutPrefix("/en/")).isEqualTo("/");
    }

    @Test
    void the_languages_name_each_other() {
        assertThat(Language.SWEDISH.other().other()).isEqualTo(Language.SWEDISH);
        assertThat(Arrays.stream(Language.values()).map(Language::code)).containsExactly("sv", "en");
    }

    /** The root bundle is Swedish: a server set to English must not pass it over. */
    @Test
    void the_servers_own_language_has_no_say() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.UK);
            assertThat(new Texts().get("skip")).isEqualTo("Hoppa till innehållet");
            Locale.setDefault(new Locale("sv", "SE"));
            Language.begin(Language.ENGLISH);
            assertThat(new Texts().get("skip")).isEqualTo("Skip to the content");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The server chooses filters by the address as it was asked for: what guards one must guard its twin. */
    @Test
    void what_watches_over_an_address_watches_over_it_in_english_too() throws Exception {
        NodeList mappings = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("src/main/webapp/WEB-INF/web.xml").toFile()).getElementsByTagName("filter-mapping");
        Set<String> bare = new TreeSet<>();
        for (int i = 0; i < mappings.getLength(); i++) {
            Element mapping = (Element) mappings.item(i);
            String filter = texts(mapping, "filter-name").iterator().next();
            Set<String> patterns = texts(mapping, "url-pattern");
            patterns.stream().filter(p -> !p.equals("/*") && !p.startsWith(PREFIX + "/") && !WITHOUT_LANGUAGE.contains(filter))
                    .filter(p -> !patterns.contains(PREFIX + p)).forEach(p -> bare.add(filter + " " + p));
        }
        assertThat(bare).isEmpty();
    }

    private static Set<String> texts(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        Set<String> texts = new TreeSet<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
