package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

class FilingCheckTest {

    private static final PlaceNames NAMES = new PlaceNames(
            List.of(new MapName(6, "introduktionsjobb", "Introduktionsjobb"), new MapName(8, "praktik", "Praktik"),
                    new MapName(20, "yrkesvagen", "Yrkesvägen"), new MapName(21, "yrkesvagen-2", "Yrkesvägen")),
            List.of(new MapName(1, "JOB", "Jobb- och utvecklingsgarantin")), List.of(new MapName(3, "traning", "Träning på arbetsplats")),
            List.of(new MapName(7, "7-unga", "Unga"), new MapName(8, "8-aldre", "Äldre")));

    private static final FilingAnswers COMPLETE = FilingAnswers.none().with("title", "Introduktionsjobb tar slut")
            .with("challenge", "Jobbet tog slut efter tolv månader.").with("consequenceForIndividual", "Utan lön.")
            .with("consequenceForActors", "Fler möten.").with("actors", List.of("2", "3")).with("kind", "TIME_LIMIT")
            .with("email", "namn@linkoping.example");

    @Test
    void a_complete_form_becomes_a_filing() {
        Filing filing = check(COMPLETE.with("LIMIT_MONTHS", " 12 ").with("LIMIT_EXTENSION", "ja").with("WAIT_DAYS", "nonsens")
                .with("targetGroups", List.of("7", "8", "x"))).filing();

        assertThat(filing.kind()).isEqualTo(DeviationKind.TIME_LIMIT);
        assertThat(filing.actors()).containsExactlyInAnyOrder(2L, 3L);
        assertThat(filing.targetGroups()).as("what is no longer there to choose is left out").containsExactly(7L);
        assertThat(filing.facts()).as("only the chosen kind's").containsOnlyKeys(KindQuestion.LIMIT_MONTHS, KindQuestion.LIMIT_EXTENSION);
        assertThat(filing.facts()).containsEntry(KindQuestion.LIMIT_MONTHS, "12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "challenge", "consequenceForIndividual", "consequenceForActors", "kind", "actors", "email"})
    void nothing_that_is_needed_may_be_missing(String question) {
        assertThat(keys(check(COMPLETE.with(question, List.of())))).containsExactly(question + " error.required");
        assertThat(keys(check(COMPLETE.with(question, List.of(" \n "))))).containsExactly(question + " error.required");
    }

    @Test
    void nothing_at_all_gives_an_error_for_each_question_in_their_order() {
        assertThat(check(FilingAnswers.none()).errors()).extracting(FieldError::field).containsExactly("title", "challenge",
                "consequenceForIndividual", "consequenceForActors", "actors", "kind", "email");
        assertThatThrownBy(() -> check(FilingAnswers.none()).filing()).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_members_own_number_that_is_somebodys_personal_number_is_refused() {
        FilingCircumstances system = new FilingCircumstances(FilingWay.BY_SYSTEM, true, Set.of(2L, 3L), Set.of(7L), NAMES);
        FilingAnswers handed = COMPLETE.with("email", List.of());
        assertThat(new FilingCheck(handed.with(HandoverService.REFERENCE, "AVV 2026/118"), system).errors()).isEmpty();
        assertThat(new FilingCheck(handed.with(HandoverService.REFERENCE, "AVV 850709-9805"), system).errors())
                .containsExactly(FieldError.of(HandoverService.REFERENCE, "error.personal-data-stop"));
    }

    @Test
    void only_a_system_has_a_number_of_its_own_for_the_matter() {
        FilingCircumstances system = new FilingCircumstances(FilingWay.BY_SYSTEM, true, Set.of(2L, 3L), Set.of(7L), NAMES);
        FilingAnswers numbered = COMPLETE.with(HandoverService.REFERENCE, " AVV 2026/118 ");
        assertThat(new FilingCheck(numbered, system).filing().memberReference()).isEqualTo("AVV 2026/118");
        assertThat(new FilingCheck(COMPLETE, system).filing().memberReference()).isNull();
        assertThat(check(FilingWay.BY_EMAIL, numbered).filing().memberReference()).as("what nobody has checked").isNull();
    }

    @Test
    void a_proposal_and_facts_and_groups_may_be_left_out() {
        assertThat(check(COMPLETE).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"title,200", "challenge,10000", "consequenceForIndividual,10000", "consequenceForActors,10000", "proposedSolution,10000",
        "otherActors,500", "LIMIT_INTERVENTION,200", "name,120", "occupation,120"})
    void characters_are_counted_as_people_see_them_and_one_too_many_is_refused(String question, int most) {
        assertThat(check(COMPLETE.with(question, "😀".repeat(most))).errors()).isEmpty();
        assertThat(check(COMPLETE.with(question, "å".repeat(most + 1))).errors())
                .containsExactly(FieldError.of(question, "error.too-long", most, most + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u001B[31m", "\u007F", "\u202E", "\u200F", "\u2066", "\uFEFF"})
    void hidden_characters_are_refused_in_each_text(String hidden) {
        for (String question : List.of("title", "challenge", "proposedSolution", "otherActors", "LIMIT_PROGRAMME", "name", "occupation")) {
            assertThat(keys(check(COMPLETE.with(question, "text" + hidden + "text")))).containsExactly(question + " error.control-characters");
        }
    }

    @Test
    void markup_emoji_and_other_alphabets_are_words_like_others() {
        String text = "<script>alert(1)</script> 😀 السلام עברית & \"citat\"";

        assertThat(check(COMPLETE.with("challenge", text).with("title", text)).filing().text().challenge()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"LIMIT_INTERVENTION, Introduktionsjobb, INTERVENTION, 6", "LIMIT_INTERVENTION, '  introduktionsJOBB ', INTERVENTION, 6",
        "LIMIT_PROGRAMME, job, PROGRAMME, 1", "LIMIT_PROGRAMME, Jobb-  och utvecklingsgarantin, PROGRAMME, 1"})
    void an_answer_that_names_something_on_the_map_points_at_it(String question, String typed, PlaceRole role, long id) {
        assertThat(check(COMPLETE.with(question, typed)).filing().places()).containsExactly(Map.entry(role, id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Försteg", "<b>Praktik</b>", "Introduktionsjobb och praktik", "6", "Yrkesvägen"})
    void other_words_and_names_that_two_share_stay_words(String typed) {
        Filing filing = check(COMPLETE.with("LIMIT_INTERVENTION", typed)).filing();
        assertThat(filing.places()).isEmpty();
        assertThat(filing.facts()).containsEntry(KindQuestion.LIMIT_INTERVENTION, typed);
    }

    @Test
    void a_gap_names_its_step_and_its_group() {
        Filing filing = check(COMPLETE.with("kind", "GAP_BETWEEN_ACTORS").with("GAP_STEP", "träning på arbetsplats").with("GAP_GROUP", "Äldre")
                .with("targetGroups", List.of("7")).with("LIMIT_INTERVENTION", "Praktik")).filing();
        assertThat(filing.places()).as("only by the chosen kind's answers").containsExactly(Map.entry(PlaceRole.STEP, 3L));
        assertThat(filing.targetGroups()).containsExactlyInAnyOrder(7L, 8L);
    }

    @Test
    void a_wait_names_both_its_ends() {
        assertThat(check(COMPLETE.with("kind", "WAITING_TIME").with("WAIT_FROM", "Praktik").with("WAIT_TO", "Introduktionsjobb")).filing().places())
                .containsOnly(Map.entry(PlaceRole.FROM, 8L), Map.entry(PlaceRole.TO, 6L));
    }

    @Test
    void a_title_is_one_line() {
        assertThat(keys(check(COMPLETE.with("title", "två\nrader")))).containsExactly("title error.control-characters");
    }

    @Test
    void an_answer_that_points_elsewhere_gets_a_hint_until_the_filer_has_seen_it() {
        FilingAnswers pointing = COMPLETE.with("consequenceForActors", " Se ovan ");

        assertThat(keys(check(pointing))).containsExactly("consequenceForActors error.points-elsewhere");
        assertThat(check(pointing.with(FilingCheck.hinted("consequenceForActors"), "Se ovan")).errors()).isEmpty();
        assertThat(keys(check(pointing.with(FilingCheck.hinted("consequenceForActors"), "-")))).as("the hint was for another text")
                .containsExactly("consequenceForActors error.points-elsewhere");
    }

    @Test
    void a_proposal_may_point_elsewhere_since_it_may_be_left_out() {
        assertThat(check(COMPLETE.with("proposedSolution", "-")).errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"WAITING_TIME,WAIT_DAYS,3650", "TIME_LIMIT,LIMIT_MONTHS,120"})
    void a_number_stays_within_what_makes_sense(String kind, String question, int most) {
        FilingAnswers answers = COMPLETE.with("kind", kind);
        for (String fine : List.of("0", "1", String.valueOf(most), " " + most + " ", "0012", "1 0", "1\u00A00")) {
            assertThat(check(answers.with(question, fine)).errors()).as(fine).isEmpty();
        }
        for (String wrong : List.of("-1", String.valueOf(most + 1), "12,5", "1.5", "ungefär 12", "1e3", "99999999999999999999", "١٢")) {
            assertThat(keys(check(answers.with(question, wrong)))).as(wrong).containsExactly(question + " error.number");
        }
    }

    @Test
    void whether_an_extension_was_sought_is_yes_or_no() {
        assertThat(keys(check(COMPLETE.with("LIMIT_EXTENSION", "kanske")))).containsExactly("LIMIT_EXTENSION error.number");
        assertThat(check(COMPLETE.with("LIMIT_EXTENSION", "nej")).errors()).isEmpty();
    }

    @Test
    void actors_that_are_not_in_the_list_do_not_count() {
        for (String forged : List.of("999", "-2", "abc", "2 or 1=1", "99999999999999999999")) {
            assertThat(keys(check(COMPLETE.with("actors", List.of(forged))))).as(forged).containsExactly("actors error.required");
        }
        assertThat(check(COMPLETE.with("actors", List.of()).with("otherActors", "En skola")).errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TIME-LIMIT", "time_limit", "0", "'; drop table"})
    void a_kind_that_is_none_is_refused(String kind) {
        assertThat(keys(check(COMPLETE.with("kind", kind)))).containsExactly("kind error.required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn", "namn@", "@linkoping.example", "namn@linkoping", "na mn@linkoping.example", "namn@linkoping..example",
        "namn@@linkoping.example", ".namn@linkoping.example", "namn.@linkoping.example", "namn@linkoping.example, annan@af.example",
        "namn@linkoping.example\nBcc: alla@af.example", "Namn <namn@linkoping.example>", "namn@-linkoping.example", "namn@linkoping.e"})
    void what_is_no_address_is_refused(String email) {
        assertThat(keys(check(COMPLETE.with("email", email)))).containsExactly("email error.email");
    }

    @Test
    void an_address_has_at_most_254_characters() {
        String longest = "a".repeat(254 - "@linkoping.example".length()) + "@linkoping.example";

        assertThat(FilingCheck.isEmail(longest)).isTrue();
        assertThat(FilingCheck.isEmail("a" + longest)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn@linkoping.example", " namn@linkoping.example ", "Namn.Namnsson+lex@Linkoping.Example", "o'hara@a-b.example"})
    void an_address_may_look_like_this(String email) {
        assertThat(check(COMPLETE.with("email", email)).errors()).isEmpty();
    }

    @Test
    void an_address_of_no_member_is_told_so() {
        FilingCheck check = new FilingCheck(COMPLETE, new FilingCircumstances(FilingWay.BY_EMAIL, false, Set.of(2L, 3L), Set.of(), PlaceNames.NONE));

        assertThat(keys(check)).containsExactly("email error.unknown-domain");
    }

    @Test
    void whoever_is_signed_in_needs_no_address() {
        assertThat(check(FilingWay.SIGNED_IN, COMPLETE.with("email", "nonsens")).errors()).isEmpty();
    }

    @Test
    void somebody_on_the_phone_needs_an_organisation_but_no_address() {
        FilingAnswers withoutAddress = COMPLETE.with("email", List.of());

        assertThat(keys(check(FilingWay.BY_PHONE, withoutAddress))).containsExactly("organisation error.required");
        assertThat(check(FilingWay.BY_PHONE, withoutAddress.with("organisation", "2")).errors()).isEmpty();
        assertThat(keys(check(FilingWay.BY_PHONE, withoutAddress.with("organisation", "2").with("email", "nonsens")))).containsExactly("email error.email");
    }

    @Test
    void members_are_let_know_who_files_only_by_a_yes_of_the_person() {
        assertThat(check(COMPLETE).letsMembersKnow()).isFalse();
        assertThat(check(COMPLETE.with("known", "nej")).letsMembersKnow()).isFalse();
        assertThat(check(COMPLETE.with("known", "true")).letsMembersKnow()).isFalse();
        assertThat(check(COMPLETE.with("known", "ja")).letsMembersKnow()).isTrue();
        assertThat(check(FilingWay.SIGNED_IN, COMPLETE.with("known", "ja")).letsMembersKnow()).isTrue();
        assertThat(check(FilingWay.BY_PHONE, COMPLETE.with("known", "ja")).letsMembersKnow()).as("nobody says it for somebody else").isFalse();
    }

    @ParameterizedTest
    @EnumSource(FilingStep.class)
    void a_page_tells_only_what_is_wrong_on_itself(FilingStep step) {
        assertThat(check(FilingAnswers.none()).errors(step)).allSatisfy(error -> assertThat(step.questions()).contains(error.field()));
    }

    @Test
    void every_text_that_others_will_read_is_scanned() {
        FilingAnswers answers = COMPLETE.with("otherActors", "Skolan").with("LIMIT_PROGRAMME", "JOB").with("WAIT_FROM", "annat slag")
                .with("occupation", "Kurator");

        assertThat(check(answers).texts()).containsOnlyKeys("title", "challenge", "consequenceForIndividual", "consequenceForActors",
                "proposedSolution", "otherActors", "LIMIT_PROGRAMME");
    }

    private static FilingCheck check(FilingAnswers answers) {
        return check(FilingWay.BY_EMAIL, answers);
    }

    private static FilingCheck check(FilingWay way, FilingAnswers answers) {
        return new FilingCheck(answers, new FilingCircumstances(way, true, Set.of(2L, 3L), Set.of(7L), NAMES));
    }

    private static List<String> keys(FilingCheck check) {
        return check.errors().stream().map(error -> error.field() + " " + error.key()).toList();
    }
}
