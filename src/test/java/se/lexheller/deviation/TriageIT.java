package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.RollbackException;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.mapoverlay.CaseOnMap;
import se.lexheller.mapoverlay.OverlayService;
import se.lexheller.mapoverlay.Overview;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.Period;
import se.lexheller.register.CaseRecordService;
import se.lexheller.register.Direction;
import se.lexheller.register.RecordPackage;
import se.lexheller.register.RegisterFilter;
import se.lexheller.register.RegisterRow;
import se.lexheller.register.RegisterService;
import se.lexheller.retention.DisposalKind;
import se.lexheller.retention.DisposalService;
import se.lexheller.retention.LogRow;
import se.lexheller.retention.PersonPlace;
import se.lexheller.retention.ProposalItem;
import se.lexheller.retention.ProposalRow;
import se.lexheller.retention.ProposalService;
import se.lexheller.retention.ProposalState;
import se.lexheller.retention.PersonService;
import se.lexheller.retention.RetentionRuleService;
import se.lexheller.retention.RuleRow;
import se.lexheller.retention.TypedRule;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;
import se.lexheller.workplace.HistoryRow;
import se.lexheller.workplace.HistoryService;
import se.lexheller.workplace.QueueService;
import se.lexheller.workplace.QueueView;

@ExtendWith(ArquillianExtension.class)
class TriageIT {

    private static final long ASSOCIATION = 9101;
    private static final long MEMBER = 9102;
    private static final User COORDINATOR = user(9111, ASSOCIATION, Role.COORDINATOR);
    private static final User COLLEAGUE = user(9112, ASSOCIATION, Role.COORDINATOR);
    private static final List<User> READERS = List.of(user(9113, ASSOCIATION, Role.REVIEWER), user(9114, ASSOCIATION, Role.DIRECTOR),
            user(9115, null, Role.AUDITOR));
    private static final List<User> OTHERS = List.of(user(9116, MEMBER, Role.HANDLER), user(9117, MEMBER, Role.APPROVER),
            user(9118, MEMBER, Role.FILER), user(9119, ASSOCIATION, Role.ADMINISTRATOR), User.anonymous());
    private static final CaseText CLEAN = new CaseText("Rubrik", "Utmaning", "Följd", "Följd", "");

    private static int lastNumber;

    @Inject
    private TriageService triage;
    @Inject
    private CaseLinkService links;
    @Inject
    private FilerMessageService messages;
    @Inject
    private FollowUpService followUps;
    @Inject
    private NoteService notes;
    @Inject
    private ClassificationService classifications;
    @Inject
    private MemberTextService memberTexts;
    @Inject
    private StaffCaseService cases;
    @Inject
    private HistoryService histories;
    @Inject
    private QueueService queues;
    @Inject
    private OverlayService overlay;
    @Inject
    private RegisterService register;
    @Inject
    private CaseRecordService records;
    @Inject
    private RetentionRuleService rules;
    @Inject
    private ProposalService proposals;
    @Inject
    private DisposalService disposals;
    @Inject
    private PersonService persons;
    @Inject
    private NumberSeries numbers;
    @Inject
    private Event<Object> events;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    @Resource
    private ManagedExecutorService threads;
    @Resource
    private UserTransaction transaction;
    @PersistenceContext
    private EntityManager entityManager;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(TriageIT.class);
    }

    @BeforeEach
    void know_the_people() throws SQLException {
        execute("INSERT IGNORE INTO organisation (id, kind, name, short_name) VALUES (9101, 'ASSOCIATION', 'Förbundet i Ö', 'FÖ'), "
                + "(9102, 'MEMBER', 'Åmåls kommun', 'Åmål')");
        for (long id = 9111; id <= 9119; id++) {
            execute("INSERT IGNORE INTO account (id, email, name, created_at) VALUES (" + id + ", 'p" + id + "@forbundet.example', 'Person "
                    + id + "', '2026-01-01')");
        }
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

    @Test
    void an_identity_number_never_reaches_the_members() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        CaseText text = new CaseText("Rubrik", "Personnummer 19811218-9876", "Följd", "Följd", "");
        Map<String, String> excuses = Map.of("reason-challenge-stop", "Det är inget personnummer alls");
        assertThat(fields(() -> memberTexts.save(COORDINATOR, number, text, 0, excuses))).containsExactly("challenge");
        assertThat(memberTexts.masked(COORDINATOR, number, text).challenge()).isEqualTo("Personnummer [borttaget]");
        assertThat(cases.read(COORDINATOR, number).memberCopy()).isNull();
    }

    @Test
    void a_warning_needs_a_reason_once_for_the_same_value() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        CaseText text = new CaseText("Rubrik", "Ring 013-20 60 00, alltså 013-206000.", "Följd", "Följd", "");
        String field = memberTexts.findings(COORDINATOR, number, text).get(0).reason();
        assertThat(fields(() -> memberTexts.save(COORDINATOR, number, text, 0, Map.of()))).containsExactly(field);
        assertThat(fields(() -> memberTexts.save(COORDINATOR, number, text, 0, Map.of(field, "ok")))).containsExactly(field);
        memberTexts.save(COORDINATOR, number, text, 0, Map.of(field, "växelns nummer"));
        assertThat(memberTexts.findings(COORDINATOR, number, text)).isEmpty();
        memberTexts.save(COORDINATOR, number, new CaseText("Ny rubrik", text.challenge(), "Följd", "Följd", ""),
                memberTexts.read(COORDINATOR, number).version(), Map.of());
        assertThat(memberTexts.findings(COORDINATOR, number, new CaseText("Ring 013-20 60 00", "b", "c", "d", ""))).hasSize(1);
    }

    @Test
    void two_writers_of_the_copy_overwrite_nothing() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        memberTexts.save(COORDINATOR, number, CLEAN, 0, Map.of());
        CaseText mine = new CaseText("Min rubrik", "a", "b", "c", "");
        EditConflict first = catchThrowableOfType(EditConflict.class, () -> memberTexts.save(COLLEAGUE, number, mine, 0, Map.of()));
        assertThat(first.theirs()).isEqualTo(CLEAN.fields());
        memberTexts.save(COLLEAGUE, number, mine, first.theirVersion(), Map.of());
        assertThat(cases.read(COORDINATOR, number).memberCopy().text()).isEqualTo(mine);
        assertThat(cases.read(COORDINATOR, number).memberCopy().changedBy()).isEqualTo("Person 9112");
    }

    @Test
    void the_filers_own_words_stay_as_they_are() throws SQLException {
        String number = given("TRIAGE", "TO_TRIAGE");
        memberTexts.save(COORDINATOR, number, CLEAN, 0, Map.of());
        assertThat(cases.read(COORDINATOR, number).text().get(1).parts()).extracting(part -> part.text()).contains("Utmaning av ").contains("Åsa");
    }

    @Test
    void many_who_take_the_register_out_at_once_all_get_it_and_each_is_told_of() throws Exception {
        long before = Long.parseLong(text("SELECT COUNT(*) FROM audit_entry"));
        List<Callable<Object>> taking = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            taking.add(() -> register.portion(COORDINATOR, new RegisterFilter(null, null, "", "", null, ""), 0));
        }
        for (var taken : threads.invokeAll(taking)) {
            taken.get();
        }
        assertThat(text("SELECT COUNT(*) FROM audit_entry")).isEqualTo(String.valueOf(before + 40));
    }

    @Test
    void what_is_over_is_not_rewritten() throws SQLException {
        String number = given("ANSWERED", "TO_PUBLISH");
        assertThatThrownBy(() -> memberTexts.read(COORDINATOR, number)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> memberTexts.save(COORDINATOR, number, CLEAN, 0, Map.of())).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> classifications.classify(COORDINATOR, number, new Sorting(DeviationKind.OTHER, Set.of(MEMBER), Set.of(), Map.of()), 0))
                .isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_list_is_one_statement_and_its_count_another() throws Exception {
        for (int i = 0; i < 3; i++) {
            given("SUBMITTED", "TO_TRIAGE");
        }
        assertThat(statements(() -> queues.counts(COORDINATOR))).isEqualTo(1);
        for (String sort : List.of("inkom", "svar-senast", "nummer", "rubrik", "typ")) {
            Map<String, String> query = Map.of("sortera", sort, "q", "rubrik å", "aktor", "9102", "svar", "snart", "typ", "OTHER");
            assertThat(statements(() -> queues.page(COORDINATOR, QueueView.of("att-ta-emot", Map.of("sortera", sort))))).as(sort).isEqualTo(2);
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

    @Test
    void registry_numbers_have_no_gap_though_many_act_at_once_and_some_take_it_back() throws Exception {
        List<Future<?>> acting = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String asked = given("TRIAGE", "TO_TRIAGE");
            String rejected = given("TRIAGE", "TO_TRIAGE");
            acting.add(threads.submit(() -> triage.askForSupplement(COORDINATOR, asked, "Vad hände sedan?")));
            acting.add(threads.submit(() -> triage.reject(COLLEAGUE, rejected, "Inte samverkan", "Det egna systemet")));
            acting.add(threads.submit((Callable<Void>) () -> {
                transaction.begin();
                numbers.next("D", 2026);
                transaction.rollback();
                return null;
            }));
        }
        for (Future<?> one : acting) {
            one.get();
        }
        assertThat(text("SELECT COUNT(*) FROM registry_entry e JOIN deviation d ON d.id = e.deviation_id WHERE d.number LIKE 'LH-2091-%' "
                + "AND e.document IN ('SUPPLEMENT_REQUEST', 'REJECTION')")).satisfies(n -> assertThat(Integer.parseInt(n)).isGreaterThanOrEqualTo(24));
        assertThat(text("SELECT COALESCE(GROUP_CONCAT(x.year), '') FROM (SELECT year, MIN(number) AS first, MAX(number) AS last, COUNT(*) AS entries "
                + "FROM registry_entry GROUP BY year) x WHERE x.first <> 1 OR x.last <> x.entries")).isEmpty();
        assertThat(text("SELECT COUNT(*) FROM number_series s WHERE s.series = 'D' AND s.last_number <> (SELECT MAX(e.number) FROM registry_entry e "
                + "WHERE e.year = s.year)")).isEqualTo("0");
    }

    @Test
    void a_step_that_cannot_be_entered_does_not_stand() throws Exception {
        String before = text("SELECT COUNT(*) FROM registry_entry");
        String number = given("TRIAGE", "TO_TRIAGE");
        transaction.begin();
        entityManager.createNativeQuery("UPDATE deviation SET title = 'Ändrad' WHERE number = '" + number + "'").executeUpdate();
        events.fire(new CaseMoved(424_242, DeviationState.FOLLOW_UP, DeviationState.CLOSED, null, Instant.EPOCH)); // mails nobody, and there is no such case
        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        assertThat(text("SELECT title FROM deviation WHERE number = '" + number + "'")).isEqualTo("Rubrik å");
        assertThat(text("SELECT COUNT(*) FROM registry_entry")).isEqualTo(before);
    }

    @Test
    void the_register_is_found_by_number_day_counterpart_and_words_by_those_who_may_and_cannot_be_changed() throws Exception {
        String number = given("TRIAGE", "TO_TRIAGE");
        triage.askForSupplement(COORDINATOR, number, "Vad sade Åsa Öberg, p9118@forbundet.example?");
        User director = READERS.get(1);
        User auditor = READERS.get(2);
        LocalDate today = LocalDate.now(SwedishDates.ZONE);
        for (User reader : List.of(COORDINATOR, director, auditor)) {
            List<RegisterRow> found = register.page(reader, new RegisterFilter(today, today, number, RegisterFilter.FILER, Direction.OUT, "komplettering"), 1).rows();
            assertThat(found).extracting(RegisterRow::subject).containsExactly("Begäran om komplettering (Annat)");
            assertThat(found.toString()).doesNotContain("Öberg").doesNotContain("p9118");
            assertThat(register.portion(reader, new RegisterFilter(null, null, found.get(0).number(), "", null, ""), 0)).hasSize(1);
            assertThat(register.page(reader, new RegisterFilter(null, null, number, "9102", null, ""), 1).rows()).isEmpty();
            assertThat(register.page(reader, new RegisterFilter(today.plusDays(1), null, number, "", null, ""), 1).rows()).isEmpty();
        }
        List<User> denied = new ArrayList<>(OTHERS);
        denied.add(READERS.get(0));
        for (User other : denied) {
            assertThatThrownBy(() -> register.page(other, RegisterFilter.NONE, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.portion(other, RegisterFilter.NONE, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.read(other, number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.take(other, number, false)).isInstanceOf(NotFound.class);
        }
        assertThat(statements(() -> register.page(COORDINATOR, new RegisterFilter(today, today, "D-", "9102", Direction.IN, "å"), 1))).isEqualTo(2);
        assertThat(statements(() -> register.portion(COORDINATOR, RegisterFilter.NONE, 0))).isEqualTo(1);

        long entry = register.page(COORDINATOR, new RegisterFilter(null, null, number, "", null, ""), 1).rows().get(0).id();
        assertThat(fields(() -> register.mark(COORDINATOR, entry, true, " "))).containsExactly("ground");
        for (String wrong : List.of("19811218-9876", "p9118@forbundet.example", "x".repeat(301))) {
            assertThat(fields(() -> register.mark(COORDINATOR, entry, true, wrong))).as(wrong).containsExactly("ground");
        }
        assertThatThrownBy(() -> register.mark(director, entry, true, "26 kap. 1 § OSL")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.mark(COORDINATOR, 0, true, "26 kap. 1 § OSL")).isInstanceOf(NotFound.class);
        register.mark(COORDINATOR, entry, true, "26 kap. 1 § OSL");
        assertThat(records.read(auditor, number).entries().get(0).markGround()).isEqualTo("26 kap. 1 § OSL");
        register.mark(COORDINATOR, entry, false, "Prövad, ingen sekretess");
        assertThat(records.read(auditor, number).entries().get(0).isMarked()).isFalse();
        for (String table : List.of("registry_entry", "registry_mark", "published_version", "record_download", "disposal_log", "person_search")) {
            assertThatThrownBy(() -> execute("UPDATE " + table + " SET id = id")).as(table).hasMessageContaining("command denied");
            assertThatThrownBy(() -> execute("DELETE FROM " + table)).as(table).hasMessageContaining("command denied");
        }
    }

    @Test
    void nothing_goes_without_a_decided_rule_and_a_persons_yes_and_what_is_exempted_stays() throws Exception {
        User director = READERS.get(1);
        String old = endedMonthsAgo("CLOSED", 30);
        String exempted = endedMonthsAgo("REJECTED", 30);
        String young = endedMonthsAgo("CLOSED", 23);
        long oldId = id(old);
        long exemptedId = id(exempted);
        String open = endedMonthsAgo("ANSWERED", 30);
        int before = proposals.read(director, 1).proposals().size();
        proposals.proposeNow(director);
        disposeAll();
        assertThat(proposals.read(director, 1).proposals()).hasSize(before);
        assertThat(filerOf(old)).isEqualTo("Åsa Öberg");

        for (String field : List.of("months", "ground", "decidedBy", "decidedOn", "decisionNumber")) {
            assertThat(fields(() -> rules.decide(director, rule(field)))).as(field).containsExactly(field);
        }
        rules.decide(OTHERS.get(3), rule(null)); // the administrator enters what the board has decided
        proposals.proposeNow(director);
        proposals.proposeAll();
        ProposalRow proposal = proposals.read(director, 1).proposals().get(0);
        assertThat(proposals.read(director, 1).proposals()).as("one of a kind is open at a time").hasSize(before + 1);
        assertThat(proposals.details(director, proposal.id()).items()).extracting(ProposalItem::number).contains(old, exempted).doesNotContain(young, open);
        disposeAll();
        assertThat(filerOf(old)).as("proposed is not approved").isEqualTo("Åsa Öberg");
        assertThatThrownBy(() -> execute("UPDATE disposal_proposal SET state = 'APPROVED' WHERE id = " + proposal.id()))
                .hasMessageContaining("ck_disposal_proposal_decided");
        for (User other : List.of(COORDINATOR, READERS.get(0), READERS.get(2), OTHERS.get(0), OTHERS.get(3))) {
            assertThatThrownBy(() -> proposals.approve(other, proposal.id(), true)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> proposals.exempt(other, proposal.id(), oldId, "Skäl")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> proposals.proposeNow(other)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> proposals.details(OTHERS.get(3), proposal.id())).as("an administrator reads no cases").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rules.decide(COORDINATOR, rule(null))).isInstanceOf(NotFound.class);

        assertThat(fields(() -> proposals.exempt(director, proposal.id(), exemptedId, " "))).containsExactly("exemptReason");
        assertThatThrownBy(() -> proposals.exempt(director, proposal.id(), id(young), "Skäl")).as("not on the list").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposals.decline(COORDINATOR, proposal.id())).isInstanceOf(NotFound.class);
        proposals.exempt(director, proposal.id(), id(exempted), "Forskare har begärt att få ta del av det");
        assertThatThrownBy(() -> proposals.approve(director, proposal.id(), false)).hasMessage("rule.list-not-looked-through");
        proposals.approve(director, proposal.id(), true);
        assertThatThrownBy(() -> proposals.exempt(director, proposal.id(), oldId, "Skäl")).as("decided already").hasMessage("rule.step-not-possible");
        disposeAll();

        assertThat(filerOf(old)).isNull();
        assertThat(filerOf(exempted)).isEqualTo("Åsa Öberg");
        assertThat(filerOf(young)).isEqualTo("Åsa Öberg");
        assertThat(proposals.details(director, proposal.id()).proposal().state()).isEqualTo(ProposalState.DONE);
        LogRow line = proposals.read(director, 1).log().rows().get(0);
        assertThat(line.kind()).isEqualTo(DisposalKind.FILER_IDENTITY);
        assertThat(line.byRule()).isTrue();
        assertThat(line.items()).isEqualTo((int) proposals.details(director, proposal.id()).proposal().items() - 1);
        assertThat(line.ground()).startsWith("Förbundsstyrelsen, 2026-03-12, § 14. 10 § arkivlagen");
        assertThatThrownBy(() -> execute("UPDATE disposal_log SET items = 1")).hasMessageContaining("command denied");
        assertThatThrownBy(() -> execute("DELETE FROM disposal_log")).hasMessageContaining("command denied");
        assertThatThrownBy(() -> proposals.approve(director, proposal.id(), true)).hasMessage("rule.step-not-possible");

        String later = endedMonthsAgo("CLOSED", 40);
        proposals.proposeAll();
        ProposalRow second = proposals.read(director, 1).proposals().get(0);
        assertThat(proposals.details(director, second.id()).items()).extracting(ProposalItem::number).containsExactly(later);
        proposals.approve(director, second.id(), true);
        rules.end(director, inForce(director).id());
        disposeAll();
        assertThat(filerOf(later)).as("a rule that has ended disposes of nothing").isEqualTo("Åsa Öberg");
        assertThat(proposals.details(director, second.id()).proposal().state()).isEqualTo(ProposalState.CANCELLED);

        rules.decide(director, rule(null));
        proposals.proposeNow(director);
        ProposalRow third = proposals.read(director, 1).proposals().get(0);
        proposals.approve(director, third.id(), true);
        execute("UPDATE retention_rule SET ended_at = UTC_TIMESTAMP(6), ended_by_id = 9111 WHERE ended_at IS NULL AND kind = 'FILER_IDENTITY'");
        disposeAll();
        assertThat(filerOf(later)).as("whoever ended it").isEqualTo("Åsa Öberg");
        assertThat(proposals.details(director, third.id()).proposal().state()).isEqualTo(ProposalState.CANCELLED);
    }

    @Test
    void a_filer_who_asks_for_it_is_nowhere_any_more_and_the_case_is_whole() throws Exception {
        User director = READERS.get(1);
        String number = given("TRIAGE", "TO_TRIAGE");
        execute("INSERT IGNORE INTO account (id, email, name, created_at) VALUES (9151, 'konto@radering.example', 'Kontots Namn', '2026-01-01')");
        execute("UPDATE filer SET name = 'Unika Namnsdotter', email = 'unika@radering.example', occupation = 'Unik yrkesroll', account_id = 9151 WHERE deviation_id = " + id(number));
        User filer = new User(9151L, "Unika Namnsdotter", "unika@radering.example", MEMBER, Set.of(Role.FILER));
        triage.askForSupplement(COORDINATOR, number, "Vad hände sedan?");
        followUps.reply(FilerKey.account(filer, number), "Det här hände sedan.", "");
        messages.write(COORDINATOR, number, "Tack för svaret.");
        execute("UPDATE outbox_mail SET state = 'SENT', sent_at = created_at WHERE recipient = 'unika@radering.example' AND kind = 'QUESTION_ASKED'");
        execute("INSERT INTO filing_draft (token_hash, account_id, answers, created_at, saved_at, deviation_id) VALUES ('" + "e".repeat(64)
                + "', 9151, '{}', '2026-01-01', '2026-01-01', " + id(number) + ")");
        assertThat(whereItStands("unika@radering.example")).containsExactlyInAnyOrder("filer.email", "outbox_mail.recipient");
        assertThat(text("SELECT COUNT(*) FROM case_event WHERE account_id = 9151")).as("the history never names the filer's account").isEqualTo("0");

        for (User other : List.of(COORDINATOR, READERS.get(2), OTHERS.get(0), OTHERS.get(3))) {
            assertThatThrownBy(() -> disposals.forgetFiler(other, number, "Begäran")).isInstanceOf(NotFound.class);
        }
        assertThat(fields(() -> disposals.forgetFiler(director, number, "Begäran av unika@radering.example"))).containsExactly("forgetReason");
        disposals.forgetFiler(director, number, "Begäran om radering, § 3");

        for (String trace : List.of("unika@radering.example", "Unika Namnsdotter", "Unik yrkesroll")) {
            assertThat(whereItStands(trace)).as(trace).isEmpty();
        }
        for (String table : List.of("filer", "follow_up_link", "filing_draft", "conversation_entry", "privacy_acknowledgement", "case_event")) {
            String of = table.equals("follow_up_link") ? "deviation_id = " + id(number) : "account_id = 9151";
            assertThat(text("SELECT COUNT(*) FROM " + table + " WHERE " + of)).as(table).isEqualTo("0");
        }
        assertThat(text("SELECT COUNT(*) FROM outbox_mail WHERE recipient = '' AND state = 'WAITING'")).isEqualTo("0");
        StaffCase whole = cases.read(COORDINATOR, number);
        assertThat(whole.filer()).isNull();
        assertThat(whole.conversation()).extracting(ConversationRow::text).containsExactly("Vad hände sedan?", "Det här hände sedan.", "Tack för svaret.");
        assertThat(whole.header().state()).isEqualTo(DeviationState.TRIAGE);
        assertThatThrownBy(() -> followUps.read(FilerKey.account(filer, number))).isInstanceOf(NotFound.class);
        assertThat(proposals.read(director, 1).log().rows()).anyMatch(l -> !l.byRule() && l.ground().equals("Begäran om radering, § 3"));
        assertThatThrownBy(() -> disposals.forgetFiler(director, number, "En gång till")).hasMessage("rule.filer-forgotten-already");
        triage.reject(COORDINATOR, number, "Inte samverkan", "Det egna systemet");
    }

    @Test
    void the_texts_of_a_rejected_case_go_and_what_is_counted_stays() throws Exception {
        User director = READERS.get(1);
        String number = endedMonthsAgo("REJECTED", 70);
        long id = id(number);
        execute("UPDATE deviation SET title = 'MärktText', challenge = 'MärktText', consequence_for_individual = 'MärktText', consequence_for_actors = 'MärktText', "
                + "proposed_solution = 'MärktText', other_actors = 'MärktText' WHERE id = " + id);
        execute("INSERT INTO deviation_fact VALUES (" + id + ", 'WAIT_FROM', 'MärktText')");
        execute("INSERT INTO conversation_entry (deviation_id, kind, from_filer, text, written_at) VALUES (" + id + ", 'MESSAGE', TRUE, 'MärktText', '2020-01-01')");
        execute("INSERT INTO internal_note (deviation_id, organisation_id, account_id, text, written_at) VALUES (" + id + ", 9101, 9111, 'MärktText', '2020-01-01')");
        execute("INSERT INTO member_text VALUES (" + id + ", 'MärktText', 'MärktText', 'MärktText', 'MärktText', 'MärktText', '2020-01-01', 9111, 0)");
        execute("INSERT INTO assignment (deviation_id, organisation_id, state, sent_at, due_on, decline_reason, responsible) VALUES (" + id
                + ", 9102, 'DECLINED', '2020-01-01', '2020-02-01', 'MärktText', 'MärktText')");
        assertThat(whereItStands("MärktText")).hasSizeGreaterThan(14);

        rules.decide(director, new TypedRule("ENDED_CASE", "60", "10 § arkivlagen", "Förbundsstyrelsen", "2026-03-12", "§ 15"));
        proposals.proposeAll();
        ProposalRow proposal = proposals.read(director, 1).proposals().get(0);
        assertThat(proposals.details(director, proposal.id()).items()).extracting(ProposalItem::number).containsExactly(number);
        proposals.approve(director, proposal.id(), true);
        disposeAll();
        rules.end(director, inForce(director).id());

        assertThat(whereItStands("MärktText")).isEmpty();
        assertThat(filerOf(number)).isNull();
        StaffCase left = cases.read(COORDINATOR, number);
        assertThat(left.header().title()).isEqualTo("[gallrat]");
        assertThat(left.header().state()).isEqualTo(DeviationState.REJECTED);
        assertThat(left.actors()).containsExactly("Åmåls kommun");
        assertThat(histories.read(COORDINATOR, number).events()).hasSize(1);
    }

    @Test
    void all_that_there_is_of_a_person_is_found_and_whom_somebody_looked_for_is_not_kept() throws Exception {
        String number = given("TRIAGE", "TO_TRIAGE");
        execute("UPDATE filer SET name = 'Sökt Person', email = 'sokt.person@sok.example' WHERE deviation_id = " + id(number));
        execute("UPDATE deviation SET challenge = CONCAT(REPEAT('Långt. ', 100), 'Jag ringde Sökt Person i går.', REPEAT(' Mer text.', 100)) WHERE number = '" + number + "'");
        triage.askForSupplement(COORDINATOR, number, "Vad hände?");
        User director = READERS.get(1);
        assertThat(persons.search(COORDINATOR, "sökt PERSON", "Begäran om registerutdrag").places()).extracting(PersonPlace::table, PersonPlace::caseNumber)
                .containsExactlyInAnyOrder(Tuple.tuple("filer", number), Tuple.tuple("deviation", number));
        List<PersonPlace> byAddress = persons.search(director, "sokt.person@sok.example", "Begäran om registerutdrag").places();
        assertThat(byAddress).extracting(PersonPlace::column).contains("email", "recipient");
        assertThat(persons.search(director, "Jag ringde Sökt", "Begäran").places().get(0).text()).startsWith("…").contains("Jag ringde Sökt Person i går.").hasSizeLessThan(400);
        assertThat(persons.search(director, "100 %_\\", "Begäran").places()).isEmpty();
        assertThat(new String(persons.export(director, "Sökt Person", "Begäran om registerutdrag").content(), StandardCharsets.ISO_8859_1))
                .contains("registerutdrag/registerutdrag.html", "registerutdrag/manifest.json");

        assertThat(fields(() -> persons.search(director, "Sökt Person", ""))).containsExactly("purpose");
        assertThat(fields(() -> persons.search(director, "Sökt Person", "Gäller Sökt Person"))).containsExactly("purpose");
        assertThat(fields(() -> persons.search(director, "abc", "Begäran"))).containsExactly("term");
        assertThat(fields(() -> persons.search(director, "x".repeat(255), "Begäran"))).containsExactly("term");
        List<User> denied = new ArrayList<>(OTHERS);
        denied.addAll(List.of(READERS.get(0), READERS.get(2)));
        for (User other : denied) {
            assertThatThrownBy(() -> persons.search(other, "Sökt Person", "Begäran")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> persons.export(other, "Sökt Person", "Begäran")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> persons.searches(other)).isInstanceOf(NotFound.class);
        }
        assertThat(persons.searches(director)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(persons.searches(director).get(0).exported()).isTrue();
        assertThat(whereItStands("Sökt Person")).doesNotContain("person_search.reason");
        assertThatThrownBy(() -> execute("DELETE FROM person_search")).hasMessageContaining("command denied");
    }

    @Test
    void whoever_is_signed_in_takes_the_own_data_and_nobody_elses() throws Exception {
        String mine = given("TRIAGE", "TO_TRIAGE");
        String others = given("TRIAGE", "TO_TRIAGE");
        execute("UPDATE filer SET account_id = 9116 WHERE deviation_id = " + id(others));
        String taken = unpacked(persons.own(OTHERS.get(2)));
        assertThat(taken).contains(mine, "p9118@forbundet.example", "Person 9118").doesNotContain(others, "p9116@");
        assertThatThrownBy(() -> persons.own(User.anonymous())).isInstanceOf(NotFound.class);
    }

    private static String unpacked(RecordPackage taken) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(taken.content()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** @return every column of every table, as the database lists them, in which the text stands: "table.column" */
    private List<String> whereItStands(String what) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); Statement look = connection.createStatement();
             ResultSet columns = statement.executeQuery("SELECT table_name, column_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) "
                     + "WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND character_set_name IS NOT NULL")) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                try (ResultSet found = look.executeQuery("SELECT COUNT(*) FROM `" + table + "` WHERE CONVERT(`" + column + "` USING utf8mb4) LIKE '%" + what + "%'")) {
                    found.next();
                    if (found.getLong(1) > 0) {
                        places.add(table + "." + column);
                    }
                }
            }
        }
        return places;
    }

    private String endedMonthsAgo(String state, int months) throws SQLException {
        String number = given(state, "ENDED");
        execute("INSERT INTO case_event (deviation_id, subject, subject_id, from_state, to_state, happened_at) VALUES (" + id(number) + ", 'CASE', " + id(number)
                + ", 'TRIAGE', '" + state + "', UTC_TIMESTAMP(6) - INTERVAL " + months + " MONTH)");
        return number;
    }

    private void disposeAll() {
        boolean more;
        do {
            more = disposals.disposeNext();
        } while (more);
    }

    private String filerOf(String number) throws SQLException {
        return text("SELECT name FROM filer WHERE deviation_id = " + id(number));
    }

    private RuleRow inForce(User user) {
        return rules.all(user).stream().filter(RuleRow::isInForce).findFirst().orElseThrow();
    }

    /** @param missing the field that is left empty; null for none */
    private static TypedRule rule(String missing) {
        return new TypedRule("FILER_IDENTITY", "months".equals(missing) ? "0" : "24", "ground".equals(missing) ? " " : "10 § arkivlagen",
                "decidedBy".equals(missing) ? "" : "Förbundsstyrelsen", "decidedOn".equals(missing) ? "2999-01-01" : "2026-03-12",
                "decisionNumber".equals(missing) ? null : "§ 14");
    }

    /** @return how many statements that took, as the database itself counts them on the one connection of a transaction */
    private long statements(Runnable reading) throws Exception {
        transaction.begin();
        try {
            long before = selects();
            reading.run();
            return selects() - before;
        } finally {
            transaction.rollback();
        }
    }

    private long selects() {
        Object[] row = (Object[]) entityManager.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }

    private static List<String> fields(Runnable action) {
        return catchThrowableOfType(InvalidInput.class, action::run).errors().stream().map(FieldError::field).toList();
    }

    private String given(String state, String queue) throws SQLException {
        String number = "LH-2091-%04d".formatted(++lastNumber);
        execute("INSERT INTO deviation (number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors, "
                + "proposed_solution, submitted_at) VALUES ('" + number + "', '" + state + "', '" + queue
                + "', 'OTHER', 'Rubrik å', 'Utmaning av Åsa', 'Följd', 'Följd', '', '2026-01-01')");
        execute("INSERT INTO deviation_actor VALUES (" + id(number) + ", 9102)");
        execute("INSERT INTO filer (deviation_id, account_id, organisation_id, name, email) VALUES (" + id(number)
                + ", 9118, 9102, 'Åsa Öberg', 'p9118@forbundet.example')");
        return number;
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

    private long id(String number) throws SQLException {
        return Long.parseLong(text("SELECT id FROM deviation WHERE number = '" + number + "'"));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static User user(long id, Long organisation, Role role) {
        return new User(id, "Person " + id, "p" + id + "@forbundet.example", organisation, Set.of(role));
    }
}
