package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.mapoverlay.CaseOnMap;
import se.lexheller.mapoverlay.OverlayService;
import se.lexheller.mapoverlay.Overview;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.Period;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;
import se.lexheller.workplace.HistoryRow;
import se.lexheller.workplace.QueueService;
import se.lexheller.workplace.QueueView;

/** What the association does with a case before the members get it, and who sees it do so. */
@ExtendWith(ArquillianExtension.class)
class TriageIT extends StaffFixture {

    @Inject
    private Event<PublicChange> mapChanged;
    @Inject
    private CaseLinkService links;
    @Inject
    private NoteService notes;
    @Inject
    private QueueService queues;
    @Inject
    private OverlayService overlay;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(TriageIT.class, StaffFixture.class);
    }

    @Test
    void only_a_coordinator_acts_and_nobody_else_changes_anything() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        String other = given("TRIAGE", "TO_TRIAGE");
        Map<String, BiConsumer<User, String>> actions = new LinkedHashMap<>();
        actions.put("start", (u, n) -> triage.start(u, n));
        actions.put("ask", (u, n) -> triage.askForSupplement(u, n, "Fråga?"));
        actions.put("reject", (u, n) -> triage.reject(u, n, "Skäl", "Väg"));
        actions.put("duplicate", (u, n) -> triage.markDuplicate(u, n, other));
        actions.put("relate", (u, n) -> links.relate(u, n, other));
        actions.put("unrelate", (u, n) -> links.unrelate(u, n, other));
        actions.put("message", (u, n) -> messages.write(u, n, "Hej"));
        actions.put("sort", (u, n) -> classifications.classify(u, n, new Sorting(DeviationKind.OTHER, Set.of(MEMBER), Set.of(), Map.of()), 0));
        actions.put("read to sort", (u, n) -> classifications.read(u, n));
        actions.put("redact", (u, n) -> memberTexts.save(u, n, CLEAN, 0, Map.of()));
        actions.put("read to redact", (u, n) -> memberTexts.read(u, n));
        actions.put("scan", (u, n) -> memberTexts.findings(u, n, CLEAN));
        actions.put("mask", (u, n) -> memberTexts.masked(u, n, CLEAN));
        String before = trace(number);
        List<User> denied = new ArrayList<>(READERS);
        denied.addAll(OTHERS);
        for (User user : denied) {
            actions.forEach((name, action) -> assertThat(catchThrowable(() -> action.accept(user, number)))
                    .as(name + " by " + user.roles()).isInstanceOf(NotFound.class));
        }
        assertThat(trace(number)).isEqualTo(before);
    }

    @Test
    void the_association_reads_and_nobody_else_knows() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        for (User user : READERS) {
            assertThat(cases.read(user, number).may()).isEqualTo(CaseActions.of(DeviationState.TRIAGE, false, user.organisationId() != null));
            assertThat(cases.read(user, number).filer()).isEqualTo(new FilerDetails("Åsa Öberg", "p9118@forbundet.example", null, "Åmåls kommun", null, null, false));
            assertThat(histories.read(user, number).header().number()).isEqualTo(number);
            assertThat(queues.counts(user)).hasSize(Queue.values().length);
        }
        for (User user : OTHERS) {
            assertThatThrownBy(() -> cases.read(user, number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> histories.read(user, number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queues.counts(user)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queues.page(user, QueueView.of("att-ta-emot", Map.of()))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> links.find(user, "Rubrik", null)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> cases.read(COORDINATOR, "LH-1999-0001")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(COORDINATOR, "åäö")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.read(COORDINATOR, null)).isInstanceOf(NotFound.class);
    }

    @Test
    void each_step_is_in_the_history_with_who_and_why() throws SQLException {
        String number = given("SUBMITTED", "TO_TRIAGE");
        triage.start(COORDINATOR, number);
        triage.askForSupplement(COLLEAGUE, number, "Söktes förlängning?");
        StaffCase asked = cases.read(COORDINATOR, number);
        assertThat(asked.header().state()).isEqualTo(DeviationState.NEEDS_SUPPLEMENT);
        assertThat(asked.header().queue()).isEqualTo(Queue.SUPPLEMENT);
        assertThat(asked.conversation()).extracting(ConversationRow::text, ConversationRow::isQuestion).containsExactly(
                Tuple.tuple("Söktes förlängning?", true));
        triage.reject(COORDINATOR, number, "Gäller inte samverkan.", "Vårdens eget system.");
        assertThat(histories.read(COORDINATOR, number).events()).extracting(HistoryRow::to, HistoryRow::who, HistoryRow::reason)
                .containsExactly(
                        Tuple.tuple("TRIAGE", "Person 9111", null),
                        Tuple.tuple("NEEDS_SUPPLEMENT", "Person 9112", "Söktes förlängning?"),
                        Tuple.tuple("REJECTED", "Person 9111", "Gäller inte samverkan.\n\nVårdens eget system."));
        assertThat(cases.read(COORDINATOR, number).endedBecause()).startsWith("Gäller inte");
    }

    @Test
    void each_step_of_a_case_is_in_the_audit_trail_without_what_was_written() throws SQLException {
        String number = given("SUBMITTED", "TO_TRIAGE");
        triage.start(COORDINATOR, number);
        triage.reject(COORDINATOR, number, "Gäller inte samverkan.", "Vårdens eget system.");
        assertThat(text("SELECT GROUP_CONCAT(CONCAT_WS(' ', kind, account_id, from_value, to_value, text_digest IS NOT NULL) ORDER BY seq SEPARATOR '|') "
                + "FROM audit_entry WHERE subject = '" + number + "'")).isEqualTo("CASE 9111 SUBMITTED TRIAGE 0|CASE 9111 TRIAGE REJECTED 1");
        assertThat(text("SELECT COUNT(*) FROM audit_entry a JOIN case_event e ON e.id = a.part JOIN deviation d ON d.id = e.deviation_id "
                + "WHERE d.number = '" + number + "' AND BINARY SHA2(e.reason, 256) <=> BINARY a.text_digest")).isEqualTo("2");
    }

    @Test
    void history_can_be_neither_changed_nor_removed() throws SQLException {
        String number = given("SUBMITTED", "TO_TRIAGE");
        triage.start(COORDINATOR, number);
        assertThatThrownBy(() -> execute("UPDATE case_event SET reason = 'x' WHERE deviation_id = " + id(number)))
                .isInstanceOf(SQLException.class).hasMessageContaining("command denied");
        assertThatThrownBy(() -> execute("DELETE FROM case_event WHERE deviation_id = " + id(number)))
                .isInstanceOf(SQLException.class).hasMessageContaining("command denied");
        assertThat(histories.read(COORDINATOR, number).events()).hasSize(1);
    }

    @Test
    void two_clicks_are_one_step() throws Exception {
        String number = given("SUBMITTED", "TO_TRIAGE");
        Callable<Throwable> click = () -> catchThrowable(() -> triage.start(COORDINATOR, number));
        List<Throwable> outcomes = new ArrayList<>();
        for (var future : threads.invokeAll(List.of(click, click))) {
            outcomes.add(future.get());
        }
        assertThat(outcomes).filteredOn(o -> o == null).hasSize(1);
        assertThat(outcomes).filteredOn(o -> o != null).singleElement().isInstanceOf(BusinessRuleViolation.class);
        assertThat(histories.read(COORDINATOR, number).events()).hasSize(1);
    }

    @Test
    void what_is_missing_or_too_long_is_named_at_its_field() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        assertThat(fields(() -> triage.askForSupplement(COORDINATOR, number, " \n "))).containsExactly("question");
        assertThat(fields(() -> triage.askForSupplement(COORDINATOR, number, "x".repeat(4001)))).containsExactly("question");
        assertThat(fields(() -> triage.reject(COORDINATOR, number, "", null))).containsExactly("rejectReason", "rejectChannel");
        assertThat(fields(() -> triage.reject(COORDINATOR, number, "Skäl", " "))).containsExactly("rejectChannel");
        String stop = "Det gällde 850709-9805.";
        assertThat(fields(() -> triage.askForSupplement(COORDINATOR, number, stop))).containsExactly("question");
        assertThat(fields(() -> triage.reject(COORDINATOR, number, stop, "Väg"))).containsExactly("rejectReason");
        assertThat(fields(() -> triage.reject(COORDINATOR, number, "Skäl", stop))).containsExactly("rejectChannel");
        assertThat(fields(() -> messages.write(COORDINATOR, number, stop))).containsExactly("message");
        assertThat(fields(() -> triage.markDuplicate(COORDINATOR, number, ""))).containsExactly("duplicateOf");
        assertThat(fields(() -> triage.markDuplicate(COORDINATOR, number, number))).containsExactly("duplicateOf");
        assertThat(fields(() -> triage.markDuplicate(COORDINATOR, number, "åäö 🙂"))).containsExactly("duplicateOf");
        assertThat(fields(() -> links.relate(COORDINATOR, number, "LH-1999-0001"))).containsExactly("relatedTo");
        assertThat(fields(() -> messages.write(COORDINATOR, number, "a\u0000b"))).containsExactly("message");
        assertThat(cases.read(COORDINATOR, number).header().state()).isEqualTo(DeviationState.TRIAGE);
    }

    @Test
    void a_duplicate_and_those_that_repeat_it_lead_to_the_case_that_lives_on() throws SQLException {
        String first = given("TRIAGE", "TO_TRIAGE");
        String second = given("TRIAGE", "TO_TRIAGE");
        String living = given("ASSIGNED", "WITH_MEMBERS");
        triage.markDuplicate(COORDINATOR, first, second);
        triage.markDuplicate(COORDINATOR, second, " " + living.toLowerCase() + " ");
        assertThat(cases.read(COORDINATOR, first).header().duplicateOf()).isEqualTo(living);
        assertThat(cases.read(COORDINATOR, living).duplicates()).extracting(RelatedCase::number).containsExactly(first, second);
        assertThat(histories.read(COORDINATOR, first).events()).extracting(HistoryRow::reason).containsExactly(second, living);
    }

    @Test
    void relations_are_read_both_ways_and_made_once() throws SQLException {
        String one = given("TRIAGE", "TO_TRIAGE");
        String other = given("ANSWERED", "PUBLISHED");
        links.relate(COORDINATOR, other, one);
        links.relate(COORDINATOR, one, other);
        assertThat(cases.read(COORDINATOR, one).related()).extracting(RelatedCase::number).containsExactly(other);
        assertThat(cases.read(COORDINATOR, other).related()).extracting(RelatedCase::number).containsExactly(one);
        links.unrelate(COORDINATOR, one, other);
        assertThat(cases.read(COORDINATOR, other).related()).isEmpty();
    }

    @Test
    void a_message_is_read_in_the_conversation_as_it_was_written() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        messages.write(COORDINATOR, number, "Tack!\r\n<b>å ä ö</b> 🙂");
        assertThat(cases.read(COORDINATOR, number).conversation()).extracting(ConversationRow::text).containsExactly("Tack!\n<b>å ä ö</b> 🙂");
    }

    @Test
    void the_association_never_reads_a_members_notes() throws SQLException {
        String number = given("ASSIGNED", "WITH_MEMBERS");
        execute("INSERT INTO internal_note (deviation_id, organisation_id, account_id, text, written_at) VALUES (" + id(number)
                + ", 9102, 9116, 'Medlemmens egen', '2026-01-01')");
        notes.write(COORDINATOR, id(number), "Förbundets egen");
        assertThat(cases.read(COORDINATOR, number).notes()).extracting(NoteRow::text).containsExactly("Förbundets egen");
        assertThat(cases.read(READERS.get(2), number).notes()).isEmpty();
    }

    @Test
    void sorting_takes_what_is_offered_and_notices_a_colleague() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        long version = classifications.read(COORDINATOR, number).version();
        classifications.classify(COORDINATOR, number, new Sorting(DeviationKind.TIME_LIMIT, Set.of(MEMBER, 424_242L), Set.of(424_242L), Map.of()), version);
        StaffCase sorted = cases.read(COORDINATOR, number);
        assertThat(sorted.header().kind()).isEqualTo(DeviationKind.TIME_LIMIT);
        assertThat(sorted.actors()).containsExactly("Åmåls kommun");
        assertThat(sorted.targetGroups()).isEmpty();
        assertThatThrownBy(() -> classifications.classify(COLLEAGUE, number, new Sorting(DeviationKind.OTHER, Set.of(MEMBER), Set.of(), Map.of()), version))
                .isInstanceOf(BusinessRuleViolation.class).hasMessage("rule.changed-meanwhile");
        assertThat(fields(() -> classifications.classify(COORDINATOR, number, new Sorting(null, Set.of(MEMBER), Set.of(), Map.of()), version + 1))).containsExactly("kind");
        assertThat(fields(() -> classifications.classify(COORDINATOR, number, new Sorting(DeviationKind.OTHER, Set.of(), Set.of(), Map.of()), version + 1))).containsExactly("actors");
    }

    @Test
    void a_case_is_put_on_the_map_while_it_is_sorted_and_counted_there_for_the_association_alone() throws SQLException {
        execute("INSERT IGNORE INTO journey_step (id, uuid, slug, name, description, position, source) VALUES (91, '00000000-0000-0000-0000-000000000091', 'steg-triageit', 'Steg i TriageIT', '', 91, 'x')");
        execute("INSERT IGNORE INTO target_group (id, name) VALUES (9101, 'Målgrupp i TriageIT')");
        mapChanged.fire(new PublicChange(PublicPart.MAP, PublicChange.EVERYTHING)); // written past the product
        Period time = new Period(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
        String number = given("TRIAGE", "TO_TRIAGE");
        Map<PlaceRole, Long> places = Map.of(PlaceRole.STEP, 91L, PlaceRole.INTERVENTION, 424_242L, PlaceRole.FROM, 91L);
        classifications.classify(COORDINATOR, number, new Sorting(DeviationKind.OTHER, Set.of(MEMBER), Set.of(9101L), places),
                classifications.read(COORDINATOR, number).version());

        assertThat(classifications.read(COORDINATOR, number).places()).as("what the map hasn't can't be chosen").containsOnly(Map.entry(PlaceRole.STEP, 91L));
        assertThat(cases.read(COORDINATOR, number).places().get(PlaceRole.STEP).name()).isEqualTo("Steg i TriageIT");
        MapPart cell = new MapPart(null, null, null, 91L, 9101L, time);
        for (User reader : READERS) {
            assertThat(spot(overlay.overview(reader, time, true, 1))).isEqualTo(1);
            assertThat(overlay.cases(reader, cell, 99).rows()).extracting(CaseOnMap::number).containsExactly(number);
        }
        for (User other : OTHERS) {
            assertThatThrownBy(() -> overlay.overview(other, time, true, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> overlay.cases(other, cell, 1)).isInstanceOf(NotFound.class);
        }
        triage.reject(COORDINATOR, number, "Inte samverkan", "Det egna systemet");
        assertThat(spot(overlay.overview(COORDINATOR, time, true, 1))).isZero();
        assertThat(overlay.cases(COORDINATOR, cell, 1).rows()).isEmpty();
    }

    private static long spot(Overview overview) {
        return overview.lines().stream().filter(l -> l.group().id() == 9101).flatMap(l -> l.spots().stream())
                .filter(s -> s.step().id() == 91).mapToLong(Overview.Spot::cases).sum();
    }

    /** The count may be known: it is kept for a second, as long as nothing is written. */
    @Test
    void a_list_is_one_statement_and_its_count_another() throws Exception {
        for (int i = 0; i < 3; i++) {
            given("SUBMITTED", "TO_TRIAGE");
        }
        assertThat(statements(() -> queues.counts(COORDINATOR))).isLessThanOrEqualTo(1);
        for (String sort : List.of("inkom", "svar-senast", "nummer", "rubrik", "typ")) {
            Map<String, String> query = Map.of("sortera", sort, "q", "rubrik å", "aktor", "9102", "svar", "snart", "typ", "OTHER");
            assertThat(statements(() -> queues.page(COORDINATOR, QueueView.of("att-ta-emot", Map.of("sortera", sort))))).as(sort).isBetween(1L, 2L);
            assertThat(statements(() -> queues.page(COORDINATOR, QueueView.of("att-ta-emot", query)))).as(sort).isLessThanOrEqualTo(2);
        }
        assertThat(statements(() -> queues.mostOverdue(COORDINATOR))).isEqualTo(1);
        assertThat(statements(() -> links.find(COORDINATOR, "rubrik", null))).isEqualTo(1);
    }

    @Test
    void a_search_takes_signs_as_they_are() throws SQLException {
        String number = given("SUBMITTED", "TO_TRIAGE");
        execute("UPDATE deviation SET title = '100 % av år_n\\\\a' WHERE number = '" + number + "'");
        for (String words : List.of("100 %", "år_n", "n\\a", number.toLowerCase(), "ÅR_N")) {
            assertThat(queues.page(COORDINATOR, QueueView.of("att-ta-emot", Map.of("q", words))).rows()).as(words)
                    .extracting(row -> row.number()).contains(number);
        }
        assertThat(queues.page(COORDINATOR, QueueView.of("att-ta-emot", Map.of("q", "1_0 %"))).rows()).isEmpty();
    }

    /** Everything that an action could have left behind. */
    private String trace(String number) throws SQLException {
        long id = id(number);
        return String.join("|", text("SELECT CONCAT(state, version) FROM deviation WHERE id = " + id),
                text("SELECT COUNT(*) FROM case_event WHERE deviation_id = " + id),
                text("SELECT COUNT(*) FROM conversation_entry WHERE deviation_id = " + id),
                text("SELECT COUNT(*) FROM case_relation WHERE deviation_id = " + id),
                text("SELECT COUNT(*) FROM member_text WHERE deviation_id = " + id));
    }
}
