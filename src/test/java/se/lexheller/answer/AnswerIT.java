package se.lexheller.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.assignment.AssigningReadingService;
import se.lexheller.assignment.AssignmentFilter;
import se.lexheller.assignment.AssignmentRow;
import se.lexheller.assignment.AssignmentService;
import se.lexheller.assignment.Commitment;
import se.lexheller.assignment.CommitmentOutcome;
import se.lexheller.assignment.CommitmentService;
import se.lexheller.assignment.Declining;
import se.lexheller.assignment.MemberAnswer;
import se.lexheller.assignment.MemberAnswerService;
import se.lexheller.assignment.MemberAssignmentDetails;
import se.lexheller.assignment.MemberAssignmentService;
import se.lexheller.assignment.MemberQueue;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.assignment.PassReason;
import se.lexheller.assignment.Promise;
import se.lexheller.assignment.Recipient;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.calendar.WorkingDays;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitationService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.FilerConsentService;
import se.lexheller.deviation.FilerKey;
import se.lexheller.deviation.KnownFiler;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.shared.WordChange;
import se.lexheller.testing.TestArchive;

@ExtendWith(ArquillianExtension.class)
class AnswerIT {

    private static final PassReason NO_REASON = new PassReason("reason", "");

    @Inject
    private AssignmentService assigning;
    @Inject
    private MemberAssignmentService members;
    @Inject
    private MemberReadingService reading;
    @Inject
    private CommitmentService commitments;
    @Inject
    private MemberAnswerService memberAnswers;
    @Inject
    private AssigningReadingService assigningPages;
    @Inject
    private JointAnswerService answers;
    @Inject
    private OverrideService overrides;
    @Inject
    private AgreedAnswerService agreedAnswers;
    @Inject
    private JointAnswerReadingService answerPages;
    @Inject
    private ApprovalService approvals;
    @Inject
    private DeviationService deviations;
    @Inject
    private FilerConsentService consents;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;
    @Resource
    private ManagedExecutorService executor;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    private SharedCase shared;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(AnswerIT.class, SharedCase.class, CitableFacts.class);
    }

    @BeforeEach
    void file_a_case() throws SQLException {
        shared = new SharedCase(database);
    }

    @Test
    void a_member_tells_what_its_own_register_calls_the_matter_and_the_association_sees_it() throws SQLException {
        assign(shared.kommun);
        long assignment = shared.assignmentOf(shared.kommun);
        members.callIt(shared.kommunHandler, assignment, "  KS 2026/123-åäö ");
        assertThat(assigningPages.details(shared.coordinator, shared.number).assignments().get(0).memberNumber()).isEqualTo("KS 2026/123-åäö");
        assertThat(shared.texts("SELECT reason FROM case_event WHERE deviation_id = ? AND subject = 'ASSIGNMENT' ORDER BY id DESC LIMIT 1", shared.id))
                .containsExactly("Dnr KS 2026/123-åäö");
        assertThatThrownBy(() -> members.callIt(shared.afHandler, assignment, "AF 1")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.callIt(shared.kommunApprover, assignment, "KS 2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.callIt(shared.coordinator, assignment, "KS 2")).isInstanceOf(NotFound.class);
        for (String wrong : List.of("x".repeat(61), "a\u0000b", "19811218-9876", "KS 1\nKS 2")) {
            assertThatThrownBy(() -> members.callIt(shared.kommunHandler, assignment, wrong)).as(wrong).isInstanceOf(InvalidInput.class);
        }
        members.callIt(shared.kommunHandler, assignment, "");
        assertThat(assigningPages.details(shared.coordinator, shared.number).assignments().get(0).memberNumber()).isNull();
    }

    @Test
    void a_case_is_answered_when_the_last_party_has_decided() throws SQLException {
        startReview();
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1);
        assertThat(shared.state()).isEqualTo("JOINT_REVIEW");
        assertThat(agreedAnswers.agreed(shared.id)).isEmpty();

        approvals.reserve(shared.afApprover, assignment(shared.af), 1, "Kostnaden saknas.", NO_REASON);

        assertThat(shared.state()).isEqualTo("ANSWERED");
        assertThat(shared.assignmentSteps()).containsExactly(">SENT", ">SENT", "SENT>ACKNOWLEDGED", "ACKNOWLEDGED>ANSWERED",
                "SENT>ACKNOWLEDGED", "ACKNOWLEDGED>ANSWERED", "ANSWERED>APPROVED", "ANSWERED>RESERVATION");
        AgreedAnswer agreed = agreedAnswers.agreed(shared.id).orElseThrow();
        assertThat(agreed.text()).isEqualTo("Gemensamt.");
        assertThat(agreed.reservations()).extracting(PartyReservation::text).containsExactly("Kostnaden saknas.");
        assertThat(agreed.parties()).hasSize(2);
    }

    /** Invariant 2: never, but where the filer wants it; and then the members that have the case alone. */
    @Test
    void a_member_meets_the_filer_only_while_the_filer_wants_it_and_the_member_has_the_case() throws SQLException {
        User filer = shared.user("anmalare", shared.kommun, Role.FILER);
        FilerKey key = FilerKey.account(filer, shared.number);
        shared.change("UPDATE filer SET account_id = ?, name = 'Maja Anmälare', email = 'maja@kommun.example' WHERE deviation_id = ?",
                filer.accountId(), shared.id);
        assign(shared.kommun, shared.af);
        long kommun = assignment(shared.kommun);
        long af = assignment(shared.af);
        assertThat(reading.details(shared.afHandler, af).filer()).isNull();

        consents.show(key);
        consents.show(key);
        assertThat(reading.details(shared.afHandler, af).filer()).isEqualTo(new KnownFiler("Maja Anmälare", "maja@kommun.example"));
        assertThat(reading.details(shared.kommunApprover, kommun).filer()).isNotNull();
        members.decline(shared.kommunHandler, kommun, new Declining("Inte vi.", "", shared.af), NO_REASON);
        assertThat(reading.details(shared.kommunHandler, kommun).filer()).as("who has declined has no use for it").isNull();

        consents.hide(key);
        assertThat(reading.details(shared.afHandler, af).filer()).as("withdrawn at once").isNull();
        assertThat(shared.texts("SELECT CONCAT(from_state, '>', to_state, by_filer, COALESCE(account_id, '')) FROM case_event WHERE deviation_id = ? AND subject = 'FILER' ORDER BY id",
                shared.id)).as("that it was the filer, not which account: that can be erased").containsExactly("HIDDEN>SHOWN1", "SHOWN>HIDDEN1");
        assertThat(shared.texts("SELECT COUNT(*) FROM outbox_mail WHERE CONCAT(subject, body) LIKE '%Maja%'")).containsExactly("0");
    }

    @Test
    void nobody_but_the_filer_decides_who_meets_the_filer() throws SQLException {
        for (User other : List.of(shared.coordinator, shared.director, shared.kommunHandler, User.anonymous())) {
            assertThatThrownBy(() -> consents.show(FilerKey.account(other, shared.number))).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> consents.read(FilerKey.account(other, shared.number))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> consents.hide(FilerKey.link(new Secret("a".repeat(43))))).isInstanceOf(NotFound.class);
        assertThat(shared.texts("SELECT known_to_members FROM filer WHERE deviation_id = ?", shared.id)).containsExactly("0");
    }

    @Test
    void two_approvals_at_the_same_moment_both_count() throws Exception {
        startReview();
        long kommun = assignment(shared.kommun);
        long af = assignment(shared.af);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<?>> both = new ArrayList<>();
        both.add(executor.submit(() -> {
            together.await();
            approvals.approve(shared.kommunApprover, kommun, 1);
            return null;
        }));
        both.add(executor.submit(() -> {
            together.await();
            approvals.approve(shared.afApprover, af, 1);
            return null;
        }));
        for (Future<?> one : both) {
            one.get();
        }
        assertThat(shared.state()).isEqualTo("ANSWERED");
        assertThat(shared.texts("SELECT state FROM assignment WHERE deviation_id = ?", shared.id)).containsOnly("APPROVED");
    }

    @Test
    void a_new_wording_takes_back_every_approval_and_leaves_a_trace_of_it() throws SQLException {
        startReview();
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1);
        answers.edit(shared.coordinator, shared.number, words("Gemensamt, tydligare.", 1), NO_REASON);

        assertThat(shared.texts("SELECT state FROM assignment WHERE deviation_id = ?", shared.id)).containsOnly("ANSWERED");
        assertThat(shared.assignmentSteps()).endsWith("ANSWERED>APPROVED", "APPROVED>ANSWERED");
        assertRule("rule.worded-anew", () -> approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1));
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 2);
    }

    @Test
    void saving_the_same_words_takes_back_no_approval() throws SQLException {
        startReview();
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1);
        answers.edit(shared.coordinator, shared.number, words("Gemensamt. ", 1), NO_REASON);
        assertThat(shared.texts("SELECT state FROM assignment WHERE deviation_id = ? ORDER BY state", shared.id))
                .containsExactly("ANSWERED", "APPROVED");
    }

    @Test
    void the_second_of_two_writers_meets_both_texts() throws SQLException {
        startReview();
        answers.edit(shared.coordinator, shared.number, words("Den första", 1), NO_REASON);
        assertThatThrownBy(() -> answers.edit(shared.coordinator, shared.number, words("Den andra", 1), NO_REASON))
                .isInstanceOfSatisfying(EditConflict.class, e -> {
                    assertThat(e.theirs()).containsEntry(JointAnswer.FIELD, "Den första");
                    assertThat(e.theirVersion()).isEqualTo(2);
                });
        answers.edit(shared.coordinator, shared.number, words("Båda", 2), NO_REASON);
        assertThat(answerPages.details(shared.coordinator, shared.number, 1, 3).comparison().changes())
                .containsExactly(new WordChange(WordChange.Kind.REMOVED, "Gemensamt."), new WordChange(WordChange.Kind.ADDED, "Båda"));
    }

    @Test
    void a_declined_assignment_is_given_to_the_one_who_was_named() throws SQLException {
        assign(shared.kommun);
        members.decline(shared.kommunHandler, assignment(shared.kommun), new Declining("Inte vi.", "", shared.af), NO_REASON);
        assertThat(shared.texts("SELECT next_due_on FROM deviation WHERE id = ?", shared.id)).containsExactly((String) null);
        assertThat(assigningPages.details(shared.coordinator, shared.number).choices())
                .filteredOn(c -> c.namedBy() != null).singleElement().satisfies(c -> assertThat(c.organisationId()).isEqualTo(shared.af));

        assign(shared.af);
        assertThat(shared.texts("SELECT next_due_on FROM deviation WHERE id = ?", shared.id)).containsExactly(due());
        answer(shared.afHandler, shared.af);
        assertThat(assigningPages.details(shared.coordinator, shared.number).mayStartReview()).isTrue();
    }

    @Test
    void the_review_waits_for_every_answer() throws SQLException {
        assign(shared.kommun, shared.af);
        answer(shared.kommunHandler, shared.kommun);
        assertRule("rule.not-all-answered", () -> answers.start(shared.coordinator, shared.number, words("För tidigt", 0), NO_REASON));
        assertThat(answerPages.details(shared.coordinator, shared.number, null, null).mayStart()).isFalse();
    }

    @Test
    void one_more_party_takes_the_case_back_to_the_members() throws SQLException {
        startReview();
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1);
        long third = shared.organisation("Regionen");
        assign(third);

        assertThat(shared.state()).isEqualTo("ASSIGNED");
        assertThat(shared.assignmentSteps()).endsWith("APPROVED>ANSWERED", ">SENT");
        assertRule("rule.step-not-possible", () -> approvals.approve(shared.afApprover, assignment(shared.af), 1));
        User stranger = shared.user("region-g", third, Role.APPROVER, Role.HANDLER);
        assertThatThrownBy(() -> answerPages.ofParty(stranger, assignment(third), null, null)).isInstanceOf(NotFound.class);
        answer(stranger, third);
        assertThat(answerPages.details(shared.coordinator, shared.number, null, null).text()).startsWith("Gemensamt.").contains("Regionen");
    }

    @Test
    void the_author_never_approves() throws SQLException {
        User both = shared.user("kommun-b", shared.kommun, Role.HANDLER, Role.APPROVER);
        User writer = new User(shared.kommunApprover.accountId(), "", "", null, Set.of(Role.COORDINATOR));
        assign(shared.kommun);
        answer(both, shared.kommun);
        answers.start(writer, shared.number, words("Gemensamt.", 0), NO_REASON);

        assertRule("rule.author-cannot-approve", () -> approvals.approve(both, assignment(shared.kommun), 1));
        assertRule("rule.author-cannot-approve", () -> approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1));
        assertThat(answerPages.ofParty(both, assignment(shared.kommun), null, null).isAuthor()).isTrue();
    }

    @Test
    void only_the_director_overrides_and_says_why() throws SQLException {
        startReview();
        assertThatThrownBy(() -> overrides.override(shared.coordinator, shared.number, "Vill", NO_REASON)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> overrides.override(shared.director, shared.number, " ", NO_REASON)).isInstanceOf(InvalidInput.class);
        assertThat(shared.state()).isEqualTo("JOINT_REVIEW");

        overrides.override(shared.director, shared.number, "Brådskar.", NO_REASON);
        assertThat(shared.state()).isEqualTo("ANSWERED");
        assertThat(shared.texts("SELECT reason FROM case_event WHERE deviation_id = ? AND to_state = 'ANSWERED' AND subject = 'CASE'", shared.id))
                .containsExactly("Brådskar.");
    }

    @Test
    void a_member_reads_the_redacted_text_alone_and_nothing_of_another_member() throws SQLException {
        assign(shared.kommun, shared.af);
        long ours = assignment(shared.kommun);
        members.note(shared.kommunHandler, ours, "Vår anteckning");
        members.note(shared.afHandler, assignment(shared.af), "Deras anteckning");
        answer(shared.afHandler, shared.af);

        MemberAssignmentDetails read = reading.details(shared.kommunApprover, ours);
        assertThat(read.text().challenge()).isEqualTo("Maskade ord");
        assertThat(read.toString()).doesNotContain("Anmälarens", "Deras anteckning", "AF svarar");
        assertThat(read.notes()).extracting("text").containsExactly("Vår anteckning");
        List<AssignmentRow> queue = reading.queue(shared.kommunHandler, all(MemberQueue.TO_ANSWER)).rows();
        assertThat(queue).extracting(AssignmentRow::title).containsExactly("Maskad rubrik");
        assertThat(reading.counts(shared.afHandler)).containsEntry(MemberQueue.ANSWERED, 1L).containsEntry(MemberQueue.TO_ANSWER, 0L);
    }

    @Test
    void another_members_assignment_is_not_found_whatever_is_asked() throws SQLException {
        startReview();
        long ours = assignment(shared.kommun);
        List<ThrowingCallable> attempts = List.of(
                () -> reading.details(shared.afHandler, ours), () -> members.acknowledge(shared.afHandler, ours),
                () -> memberAnswers.answer(shared.afHandler, ours, answerOf("x"), NO_REASON), () -> members.note(shared.afHandler, ours, "x"),
                () -> members.decline(shared.afHandler, ours, new Declining("x", "y", null), NO_REASON),
                () -> members.handOver(shared.afHandler, ours, null, null), () -> answerPages.ofParty(shared.afApprover, ours, null, null),
                () -> approvals.approve(shared.afApprover, ours, 1), () -> approvals.reserve(shared.afApprover, ours, 1, "x", NO_REASON),
                () -> approvals.approve(shared.kommunHandler, ours, 1), () -> members.acknowledge(shared.kommunApprover, ours),
                () -> assigningPages.details(shared.kommunHandler, shared.number), () -> answers.edit(shared.kommunApprover, shared.number, words("x", 1), NO_REASON),
                () -> answerPages.details(shared.kommunApprover, shared.number, null, null), () -> reading.queue(shared.coordinator, all(MemberQueue.DONE)));
        assertThat(attempts).allSatisfy(attempt -> assertThatThrownBy(attempt).isInstanceOf(NotFound.class));
    }

    @Test
    void personal_data_stops_an_answer_and_a_warning_passes_with_a_reason() throws SQLException {
        assign(shared.kommun);
        long ours = assignment(shared.kommun);
        assertErrors(() -> memberAnswers.answer(shared.kommunHandler, ours, answerOf("Det gäller 19121212-1212."), new PassReason("reason", "Får stå")), "answer");
        assertErrors(() -> memberAnswers.answer(shared.kommunHandler, ours, answerOf("Ring 013-20 60 00."), NO_REASON), "answer", "reason");
        memberAnswers.answer(shared.kommunHandler, ours, answerOf("Ring 013-20 60 00."), new PassReason("reason", "Numret går till växeln"));
        assertThat(shared.texts("SELECT reason FROM privacy_acknowledgement WHERE deviation_id = ?", shared.id)).containsExactly("Numret går till växeln");

        answers.start(shared.coordinator, shared.number, words("Ring 013-20 60 00.", 0), NO_REASON);
        assertThat(shared.state()).isEqualTo("JOINT_REVIEW");
    }

    @Test
    void members_get_no_text_with_a_personnummer_in_it() throws SQLException {
        shared.change("UPDATE member_text SET challenge = 'Det gäller 19121212-1212.' WHERE deviation_id = ?", shared.id);
        assertRule("rule.personal-data-in-member-text", () -> assign(shared.kommun));
        shared.change("DELETE FROM member_text WHERE deviation_id = ?", shared.id);
        assertRule("rule.no-member-text", () -> assign(shared.kommun));
        assertThat(shared.state()).isEqualTo("TRIAGE");
    }

    @Test
    void a_case_closes_when_it_is_known_what_came_of_each_commitment() throws SQLException {
        startReview();
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1);
        approvals.approve(shared.afApprover, assignment(shared.af), 1);
        assertRule("rule.step-not-possible", () -> commitments.close(shared.coordinator, shared.number, "Klart"));
        deviations.startFollowUp(shared.id);
        assertRule("rule.commitment-without-outcome", () -> commitments.close(shared.coordinator, shared.number, "Klart"));

        List<CommitmentOutcome> kept = shared.texts("SELECT c.id FROM commitment c JOIN assignment a ON a.id = c.assignment_id WHERE a.deviation_id = ?",
                shared.id).stream().map(id -> new CommitmentOutcome(Long.parseLong(id), Commitment.Outcome.KEPT, "")).toList();
        commitments.record(shared.coordinator, shared.number, kept);
        commitments.close(shared.coordinator, shared.number, "Klart");
        assertThat(shared.state()).isEqualTo("CLOSED");
    }

    @Test
    void an_answer_cites_the_map_and_a_change_of_its_citations_resets_every_approval() throws SQLException {
        CitableFacts facts = new CitableFacts(database);
        Citation intervention = new Citation(facts.intervention, 1);
        shared.change("INSERT INTO deviation_place (deviation_id, role, entry_id) VALUES (?, 'INTERVENTION', ?)", shared.id, facts.intervention);
        assign(shared.kommun, shared.af);
        assertThat(reading.details(shared.kommunHandler, assignment(shared.kommun)).citable())
                .extracting(CitableVersion::citation).containsExactly(intervention, facts.limit);
        memberAnswers.answer(shared.kommunHandler, assignment(shared.kommun), citing(facts.limit), NO_REASON);
        answer(shared.afHandler, shared.af);
        assertThat(assigningPages.details(shared.coordinator, shared.number).assignments().get(0).citations())
                .singleElement().satisfies(c -> assertThat(c.cited().amount()).isEqualTo(12));
        assertThat(answerPages.details(shared.coordinator, shared.number, null, null).citations())
                .as("proposed from the members' answers").extracting(CitedEntry::citation).containsExactly(facts.limit);

        answers.start(shared.coordinator, shared.number, new JointText("Gemensamt.", List.of(facts.limit), 0), NO_REASON);
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 1);
        answers.edit(shared.coordinator, shared.number, new JointText("Gemensamt.", List.of(facts.limit), 1), NO_REASON);
        assertThat(answerPages.details(shared.coordinator, shared.number, null, null).no()).as("nothing is new").isEqualTo(1);
        answers.edit(shared.coordinator, shared.number, new JointText("Gemensamt.", List.of(facts.limit, intervention), 1), NO_REASON);
        assertThat(shared.texts("SELECT state FROM assignment WHERE deviation_id = ?", shared.id)).containsOnly("ANSWERED");
        assertThat(shared.texts("SELECT CONCAT(no, ':', COUNT(*)) FROM joint_answer_citation c JOIN joint_answer j ON j.id = c.joint_answer_id"
                + " WHERE j.deviation_id = ? GROUP BY no ORDER BY no", shared.id)).containsExactly("1:1", "2:2");
        approvals.approve(shared.kommunApprover, assignment(shared.kommun), 2);
        approvals.approve(shared.afApprover, assignment(shared.af), 2);
        assertThat(agreedAnswers.agreed(shared.id).orElseThrow().citations()).extracting(CitedEntry::citation)
                .containsExactlyInAnyOrder(intervention, facts.limit);
    }

    @Test
    void what_is_not_on_the_map_is_not_cited() throws SQLException {
        CitableFacts facts = new CitableFacts(database);
        Citation second = facts.changes(LocalDate.of(2026, 1, 1), 24);
        assign(shared.kommun);
        long ours = assignment(shared.kommun);
        List<MemberAnswer> wrong = List.of(citing(new Citation(999_999_999L, 1)), citing(new Citation(facts.limit.entryId(), 7)),
                citing(new Citation(facts.participation, 1)), citing(facts.limit, second));
        assertThat(wrong).allSatisfy(answer -> assertErrors(() -> memberAnswers.answer(shared.kommunHandler, ours, answer, NO_REASON), "cite"));
        assertThat(shared.texts("SELECT state FROM assignment WHERE id = ?", ours)).containsExactly("SENT");
        Citation[] many = LongStream.rangeClosed(0, CitationService.MOST).mapToObj(n -> new Citation(999_999_999L + n, 1)).toArray(Citation[]::new);
        assertThatThrownBy(() -> memberAnswers.answer(shared.kommunHandler, ours, citing(many), NO_REASON)).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting("key").containsExactly("error.too-many-citations"));
        memberAnswers.answer(shared.kommunHandler, ours, citing(second, second), NO_REASON);
        assertThat(shared.texts("SELECT version_number FROM answer_citation WHERE assignment_id = ?", ours)).containsExactly("2");
        assertErrors(() -> answers.start(shared.coordinator, shared.number,
                new JointText("Gemensamt.", List.of(new Citation(facts.participation, 1)), 0), NO_REASON), "cite");
    }

    private static MemberAnswer citing(Citation... citations) {
        return new MemberAnswer("Det går.", "", List.of(), "Det går redan.", List.of(citations));
    }

    private void startReview() throws SQLException {
        assign(shared.kommun, shared.af);
        answer(shared.kommunHandler, shared.kommun);
        answer(shared.afHandler, shared.af);
        answers.start(shared.coordinator, shared.number, words("Gemensamt.", 0), NO_REASON);
    }

    private void assign(Long... organisations) {
        assigning.assign(shared.coordinator, shared.number, Arrays.stream(organisations).map(o -> new Recipient(o, null)).toList(), due());
    }

    private void answer(User handler, long organisation) throws SQLException {
        memberAnswers.answer(handler, assignment(organisation), answerOf(organisation == shared.af ? "AF svarar." : "Vi svarar."), NO_REASON);
    }

    private long assignment(long organisation) throws SQLException {
        return shared.assignmentOf(organisation);
    }

    private String due() {
        return workingDays.plusWorkingDays(dates.day(clock.instant()), 5).toString();
    }

    private static MemberAnswer answerOf(String text) {
        return new MemberAnswer(text, "", List.of(new Promise("Informera", LocalDate.of(2027, 1, 31))), "", List.of());
    }

    private static JointText words(String text, int readNo) {
        return new JointText(text, List.of(), readNo);
    }

    private static AssignmentFilter all(MemberQueue queue) {
        return new AssignmentFilter(queue, "", null, false, AssignmentFilter.Sort.DUE, false, 1);
    }

    private static void assertRule(String key, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(BusinessRuleViolation.class).hasMessage(key);
    }

    private static void assertErrors(ThrowingCallable action, String... fields) {
        assertThatThrownBy(action).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting("field").containsExactlyInAnyOrder((Object[]) fields));
    }
}
