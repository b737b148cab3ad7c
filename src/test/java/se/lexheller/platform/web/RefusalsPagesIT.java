package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Caller.Field;
import se.lexheller.testing.ValidHtml;

/** Each rule of refusals.txt says no in its own words, at a form that is right but for what it is about. */
class RefusalsPagesIT {

    private static final Path TABLE = Path.of("src/test/resources/se/lexheller/platform/web/refusals.txt");
    private static final Map<Long, Caller> CALLERS = new HashMap<>();

    record Refusal(long account, String page, String button, List<Field> typed, String words) {

        static Refusal of(String line) {
            List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            List<Field> typed = Arrays.stream(cells.get(3).split(";\\s*")).map(field -> field.split("=", 2)).map(field -> new Field(field[0].strip(), field[1].strip())).toList();
            return new Refusal(Long.parseLong(cells.get(0)), cells.get(1), cells.get(2), typed, cells.get(4));
        }

        @Override
        public String toString() {
            return page + " " + words;
        }
    }

    static List<Refusal> refusals() throws IOException {
        return Files.readAllLines(TABLE).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Refusal::of).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    void what_it_is_not_meant_for_is_refused_in_its_own_words(Refusal refusal) {
        Caller caller = CALLERS.computeIfAbsent(refusal.account(), Caller::signedInAs);
        HttpResponse<String> page = caller.get(refusal.page());
        assertThat(page.body()).doesNotContain(refusal.words());
        Element button = Jsoup.parse(page.body()).selectFirst("main form [name=" + refusal.button() + "]");
        assertThat(button).as("%s at %s", refusal.button(), refusal.page()).isNotNull();
        List<Field> fields = new ArrayList<>(filled(button.closest("form")));
        for (Field field : refusal.typed()) {
            fields = new ArrayList<>(Caller.with(fields, field.name(), field.value()));
        }
        fields.add(new Field(refusal.button(), button.val()));
        HttpResponse<String> answer = caller.post(refusal.page(), fields);
        assertThat(answer.statusCode()).as("%s %s", refusal, answer.headers().firstValue("Location")).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).text()).contains(refusal.words());
        // A field for a day or a time can't be filled in like this, but by programs.
        ValidHtml.findsNothingIn(refusal.page() + " with its errors", answer.body().replaceAll("value=\"(i går|tio)\"", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /administration/organisationer/ny    | Fel:   | Det du valde finns inte i listan längre.
            /en/administration/organisationer/ny | Error: | What you chose is no longer in the list.""")
    void an_option_that_has_left_the_list_is_told_of_at_its_field_and_first_on_the_page(String path, String mark, String words) {
        Caller caller = CALLERS.computeIfAbsent(13L, Caller::signedInAs);
        Element button = Jsoup.parse(caller.get(path).body()).selectFirst("main form [name=add]");
        List<Field> fields = new ArrayList<>(Caller.with(filled(button.closest("form")), "kind", "ALLT"));
        fields.add(new Field("add", button.val()));
        Document page = Jsoup.parse(caller.post(path, fields).body());
        assertThat(page.title()).startsWith(mark);
        assertThat(page.select(".error-summary a[href=#kind]").text()).contains(words);
        assertThat(page.select("#kind-error").text()).contains(words);
        assertThat(page.select("#kind").attr("aria-describedby")).isEqualTo("kind-error");
    }

    private static List<Field> filled(Element form) {
        List<Field> fields = new ArrayList<>();
        for (Element input : form.select("input[name]:not([type=submit]):not([type=radio]):not([type=checkbox]), textarea[name]")) {
            fields.add(new Field(input.attr("name"), input.val()));
        }
        form.select("input[checked]").forEach(box -> fields.add(new Field(box.attr("name"), box.val())));
        form.select("select[name]").forEach(select -> fields.add(new Field(select.attr("name"), chosen(select))));
        return fields;
    }

    private static String chosen(Element select) {
        Element option = select.selectFirst("option[selected]");
        return option == null ? select.select("option").eachAttr("value").stream().filter(value -> !value.isEmpty()).findFirst().orElse("") : option.val();
    }
}
