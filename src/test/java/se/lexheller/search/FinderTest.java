package se.lexheller.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.platform.change.PublicPart;

class FinderTest {

    private static final String EXTENSION = Entries.EXTENSION.title();
    private static final String WAITING = Entries.WAITING.title();
    private static final String GAP = Entries.GAP.title();
    private static final String TRAINING = Entries.TRAINING.title();
    private static SearchIndex index;

    @BeforeAll
    static void make() throws IOException {
        index = Entries.index(Entries.ALL);
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    private static Found find(Wish wish) throws IOException {
        return index.read(searcher -> new Finder(searcher).find(wish));
    }

    private static Found find(String typed) throws IOException {
        return find(Wish.of(typed));
    }

    @ParameterizedTest
    @CsvSource({"introduktionsjobbet", "introduktionsjobben", "INTRODUKTIONSJOBB", "förlängningar", "tolv månad", "intro-jobb", "introjobb"})
    void a_word_is_found_in_each_of_its_forms_and_by_its_other_names(String typed) throws IOException {
        assertThat(Entries.titles(find(typed))).contains(EXTENSION);
        assertThat(find(typed).alike()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"rehab", "koordinator", "rehabiliteringskoordinatorer", "rehabilitering", "FK", "försäkringskassans", "vård", "läkare", "intyg", "koordinator för rehabilitering"})
    void a_word_is_found_within_compounds_and_by_the_short_form_of_a_name(String typed) throws IOException {
        assertThat(Entries.titles(find(typed))).contains(WAITING);
        assertThat(find(typed).alike()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"samordning", "träning", "kommun", "aktivitetsersättningen", "'\"gemensam plan\"'", "gråzon"})
    void what_it_begins_with_and_what_it_ends_in_are_found(String typed) throws IOException {
        assertThat(Entries.titles(find(typed))).contains(GAP);
        assertThat(find(typed).alike()).isFalse();
    }

    @Test
    void the_name_comes_before_the_text_and_the_short_form_finds_both_ways() throws IOException {
        assertThat(Entries.titles(find("arbetsförmedlingen")).get(0)).isEqualTo("Arbetsförmedlingen");
        assertThat(Entries.titles(find("af"))).contains("Arbetsförmedlingen", EXTENSION, TRAINING);
        assertThat(Entries.titles(find("arbetsträning")).get(0)).isEqualTo(TRAINING);
    }

    @Test
    void all_the_words_have_to_be_there_and_where_they_are_nowhere_some_will_do() throws IOException {
        assertThat(Entries.titles(find("förlängning bedömning"))).contains(EXTENSION).doesNotContain(GAP);
        Found some = find("förlängning cirkusdirektör");
        assertThat(some.someWords()).isTrue();
        assertThat(Entries.titles(some)).contains(EXTENSION);
    }

    @Test
    void what_is_quoted_stands_together() throws IOException {
        assertThat(find("\"gemensam plan\"").total()).isEqualTo(1);
        assertThat(find("\"plan gemensam\"").alike()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"introduktonsjobb, introduktionsjobb", "forsakringskassan, försäkringskassan", "arbetstraningen, arbetsträningen", "sjukpening, sjukpenning"})
    void what_is_mistyped_is_found_with_the_right_word_offered(String typed, String meant) throws IOException {
        Found found = find(typed);
        assertThat(found.total()).isPositive();
        assertThat(found.alike()).isTrue();
        assertThat(found.didYouMean()).isEqualTo(meant);
        assertThat(find(found.didYouMean()).alike()).isFalse();
    }

    @Test
    void letters_with_marks_are_letters_of_their_own_until_nothing_is_found() throws IOException {
        assertThat(Entries.titles(find("åtgärd"))).containsExactly(WAITING);
        Found plain = find("atgard");
        assertThat(plain.alike()).isTrue();
        assertThat(Entries.titles(plain)).contains(WAITING);
        assertThat(find("lakarintyg").alike()).isTrue();
        assertThat(Entries.titles(find("a\u030Atga\u0308rd"))).as("å in two characters").containsExactly(WAITING);
    }

    @Test
    void a_right_question_is_not_corrected() throws IOException {
        assertThat(find("introduktionsjobb").didYouMean()).isNull();
        assertThat(find("cirkusdirektör").didYouMean()).isNull();
        assertThat(find("cirkusdirektör").total()).isZero();
    }

    @Test
    void a_number_finds_its_case() throws IOException {
        assertThat(Entries.titles(find("lh-2024-0002"))).containsExactly(WAITING);
    }

    @Test
    void what_was_looked_for_is_marked_and_the_text_is_never_markup() throws IOException {
        Hit hit = find("rehab").page().rows().get(0);
        assertThat(hit.extract().pieces()).contains(new Marked.Piece("rehabiliteringskoordinatorn", true));
        assertThat(hit.extract().text()).contains("når ingen läkare");
        Hit typo = find("introduktonsjobb").page().rows().get(0);
        assertThat(typo.title().isAnyHit()).isTrue();
        Hit synonym = find("af").page().rows().stream().filter(h -> h.title().text().equals(EXTENSION)).findFirst().orElseThrow();
        assertThat(synonym.extract().pieces()).contains(new Marked.Piece("Arbetsförmedlingen", true));
    }

    @Test
    void each_choice_has_its_count_and_narrows_the_others_but_not_itself() throws IOException {
        Found all = find("");
        assertThat(all.total()).as("what only gives names is not found").isEqualTo(6);
        assertThat(all.of(Facet.ACTOR)).extracting(Found.Choice::value, Found.Choice::name, Found.Choice::count)
                .contains(org.assertj.core.groups.Tuple.tuple("3", "Arbetsförmedlingen", 3));
        Found narrowed = find(Wish.of("").with(Facet.YEAR, "2024"));
        assertThat(narrowed.total()).isEqualTo(2);
        assertThat(narrowed.of(Facet.YEAR)).extracting(Found.Choice::value, Found.Choice::count, Found.Choice::chosen)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("2024", 2, true), org.assertj.core.groups.Tuple.tuple("2023", 1, false));
        assertThat(narrowed.of(Facet.KIND)).extracting(Found.Choice::value).containsExactlyInAnyOrder("WAITING_TIME", "GAP_BETWEEN_ACTORS");
        Found both = find(Wish.of("kommun").with(Facet.YEAR, "2024").with(Facet.MUNICIPALITY, "0580"));
        assertThat(Entries.titles(both)).containsExactly(GAP);
    }

    @Test
    void a_choice_with_nothing_left_stays_to_be_undone_and_does_not_loosen_the_question() throws IOException {
        Found none = find(Wish.of("introduktionsjobb").with(Facet.YEAR, "2024"));
        assertThat(none.total()).isZero();
        assertThat(none.alike()).isFalse();
        assertThat(none.of(Facet.YEAR)).contains(new Found.Choice("2024", "2024", 0, true));
        assertThat(find(Wish.of("").with(Facet.ACTOR, "finns inte")).total()).isZero();
    }

    @Test
    void the_newest_come_first_where_that_is_asked_for() throws IOException {
        assertThat(Entries.titles(find(new Wish("kommun", Map.of(), true, 1)))).startsWith("Introduktionsjobb som tar slut för tidigt", GAP, EXTENSION);
    }

    @Test
    void another_associations_case_tells_where_it_is_from() throws IOException {
        Hit foreign = find(Wish.of("introduktionsjobb").with(Facet.TYPE, "FOREIGN_CASE")).page().rows().get(0);
        assertThat(foreign.origin()).isEqualTo("Samordningsförbundet Norr");
        assertThat(foreign.isForeign()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "?", "*jobb", "AND OR", "AND", "NOT (", "\"", "\"\"", "\"\"\"", "title:x", "[a TO b]", "~", "a~2", "^4", "\\", "/.*/",
            "😀", "😀😀😀😀", "\u0000", "a\u0000b", "\uD83D", "och att det", "<script>alert(1)</script>", "' OR 1=1 --", "${x}", "#{x}", "-", "--", "!", "LH-", "\u202E", "ﬀ", "١٢٣", "{0}"})
    void nothing_that_is_typed_is_a_command_or_fails(String typed) throws IOException {
        Found found = find(typed);
        assertThat(found.page().rows().size()).isLessThanOrEqualTo((int) found.total());
        assertThat(index.<List<Hit>>read(searcher -> new Finder(searcher).begun(typed, 8))).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void what_is_far_too_long_is_cut_and_answered_at_once() throws IOException {
        long begun = System.nanoTime();
        for (String typed : List.of("x".repeat(10_000), "introduktionsjobb ".repeat(600), "*".repeat(10_000), "\"".repeat(9_999), "aå".repeat(5_000),
                "ab ".repeat(4_000), "kommun rehab arbete stöd plan vård jobb ".repeat(250), "😀".repeat(5_000))) {
            Found found = find(typed);
            assertThat(found.text().length()).isLessThanOrEqualTo(Question.LONGEST);
            assertThat(found.shortened()).isTrue();
        }
        assertThat(System.nanoTime() - begun).as("eight of them").isLessThan(10_000_000_000L);
    }

    @Test
    void leafing_goes_deep_but_not_without_end() throws IOException {
        try (SearchIndex large = Entries.index(aboutWaiting(12_000))) {
            Found deep = large.read(searcher -> new Finder(searcher).find(new Wish("väntetid", Map.of(), false, 200)));
            assertThat(deep.page().page()).isEqualTo(200);
            assertThat(deep.page().rows()).hasSize(20);
            Found end = large.read(searcher -> new Finder(searcher).find(new Wish("väntetid", Map.of(), true, Integer.MAX_VALUE)));
            assertThat(end.page().page()).isEqualTo(250);
            assertThat(end.isCapped()).isTrue();
        }
    }

    @Test
    void of_very_much_the_newest_is_counted_but_a_choice_and_a_name_find_the_oldest() throws IOException {
        List<SearchEntry> many = aboutWaiting(30_000);
        many.add(Entries.aCase(40_000, "LH-2019-1", "Väntetid till den äldsta", "Köer", "2019-01-01T00:00:00Z", Map.of(Facet.YEAR, List.of("2019"))));
        many.add(Entries.aCase(40_001, "LH-2019-2", "Något annat", "Väntetid", "2019-01-01T00:00:01Z", Map.of(Facet.YEAR, List.of("2019"))));
        try (SearchIndex large = Entries.index(many)) {
            Found all = large.read(searcher -> new Finder(searcher).find(Wish.of("väntetid")));
            assertThat(all.more()).isTrue();
            assertThat(all.told()).isEqualTo(5_000);
            assertThat(all.of(Facet.YEAR)).extracting(Found.Choice::value).containsExactly("2025");
            assertThat(Entries.titles(all)).startsWith("Väntetid till den äldsta");
            Found newest = large.read(searcher -> new Finder(searcher).find(new Wish("väntetid", Map.of(), true, 1)));
            assertThat(Entries.titles(newest)).startsWith("Ärende 30000", "Ärende 29999");
            Found oldest = large.read(searcher -> new Finder(searcher).find(Wish.of("väntetid").with(Facet.YEAR, "2019")));
            assertThat(oldest.more()).isFalse();
            assertThat(oldest.told()).isEqualTo(2);
            assertThat(oldest.of(Facet.YEAR)).as("with what another year would give").extracting(Found.Choice::value).containsExactly("2019", "2025");
            assertThat(oldest.of(Facet.YEAR).get(0).count()).isEqualTo(2);
        }
    }

    @Test
    void the_newest_are_found_wherever_in_the_index_they_lie() throws IOException {
        List<SearchEntry> many = aboutWaiting(30_000);
        try (SearchIndex large = new SearchIndex(new ByteBuffersDirectory())) {
            for (int part = 0; part < 3; part++) {
                int each = part;
                large.add(IntStream.range(0, many.size()).filter(i -> i % 3 == each).mapToObj(many::get).toList(), 1);
                large.refresh(); // a segment of its own
            }
            Found newest = large.read(searcher -> new Finder(searcher).find(new Wish("väntetid", Map.of(), true, 100)));
            assertThat(newest.told()).isEqualTo(5_000);
            assertThat(Entries.titles(newest)).startsWith("Ärende " + (30_000 - 99 * 20)).endsWith("Ärende " + (30_001 - 100 * 20));
            assertThat(newest.total()).as("no more are looked at than it takes").isLessThan(5_000 + 1_024 + 1);
        }
    }

    @Test
    void what_is_counted_to_the_end_is_told_exactly() throws IOException {
        try (SearchIndex index = Entries.index(aboutWaiting(4_900))) {
            Found all = index.read(searcher -> new Finder(searcher).find(Wish.of("väntetid")));
            assertThat(all.more()).isFalse();
            assertThat(all.told()).isEqualTo(4_900);
            assertThat(all.of(Facet.YEAR)).extracting(Found.Choice::count).containsExactly(4_900);
        }
    }

    /** The later, the newer. */
    private static List<SearchEntry> aboutWaiting(int cases) {
        List<SearchEntry> many = new ArrayList<>();
        Instant first = Instant.parse("2025-01-01T00:00:00Z");
        IntStream.rangeClosed(1, cases).forEach(i -> many.add(Entries.aCase(i, "LH-2025-" + i, "Ärende " + i, "Väntetid", first.plusSeconds(i).toString(),
                Map.of(Facet.YEAR, List.of("2025")))));
        return many;
    }

    @Test
    void names_are_offered_from_the_first_letters_on() throws IOException {
        assertThat(begun("intro")).contains(EXTENSION);
        assertThat(begun("arbetst")).startsWith(TRAINING);
        assertThat(begun("lång vän")).containsExactly(WAITING);
        assertThat(begun("")).isEmpty();
    }

    private static List<String> begun(String typed) throws IOException {
        return index.read(searcher -> new Finder(searcher).begun(typed, 8)).stream().map(hit -> hit.title().text()).toList();
    }

    @Test
    void cases_about_the_same_are_found_by_their_words() throws IOException {
        List<Hit> alike = index.read(searcher -> new Alike(searcher).toCase("LH-2023-0001", 3));
        assertThat(alike).extracting(hit -> hit.title().text()).startsWith(Entries.FOREIGN.title()).doesNotContain(EXTENSION, TRAINING);
        List<Hit> filed = index.read(searcher -> new Alike(searcher).toText("Hennes introduktionsjobb tog slut efter tolv månader och gick inte att förlänga.", 3));
        assertThat(filed).extracting(hit -> hit.title().text()).contains(EXTENSION);
        assertThat(index.<List<Hit>>read(searcher -> new Alike(searcher).toCase("LH-1999-0001", 3))).isEmpty();
        assertThat(index.<List<Hit>>read(searcher -> new Alike(searcher).toText("", 3))).isEmpty();
    }

    @Test
    void what_is_replaced_or_gone_is_not_found_any_longer() throws IOException {
        try (SearchIndex own = Entries.index(Entries.ALL)) {
            own.replace(PublicPart.CASE, "LH-2024-0002", List.of(Entries.aCase(2, "LH-2024-0002", "Rättat om tandvård", "x", "2024-02-01T08:00:00Z", Map.of())), 2);
            own.replace(PublicPart.CASE, "LH-2024-0003", List.of(), 2);
            assertThat(titles(own, "vårdcentralen")).as("not yet").containsExactly(WAITING);
            own.keep(new IndexState(2, LocalDate.of(2026, 11, 22)));
            assertThat(titles(own, "tandvård")).containsExactly("Rättat om tandvård");
            assertThat(titles(own, "vårdcentralen")).isEmpty();
            assertThat(titles(own, "\"gemensam plan\"")).doesNotContain(GAP);
            assertThat(own.state()).contains(new IndexState(2, LocalDate.of(2026, 11, 22)));
        }
    }

    private static List<String> titles(SearchIndex index, String typed) throws IOException {
        return Entries.titles(index.read(searcher -> new Finder(searcher).find(Wish.of(typed))));
    }
}
