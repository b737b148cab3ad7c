package se.lexheller.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.assignment.Commitment;
import se.lexheller.assignment.CommitmentOutcome;
import se.lexheller.assignment.CommitmentService;
import se.lexheller.assignment.MemberAnswer;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitationService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.DeviationService;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.WordChange;
import se.lexheller.testing.TestArchive;

/** How members come to one answer on a real database: every party decides, and a new wording takes decisions back. */
@ExtendWith(ArquillianExtension.class)
class AnswerIT extends AnswerFixture {

    @Inject
    private CommitmentService commitments;
    @Inject
    private OverrideService overrides;
    @Inject
    private AgreedAnswerService agreedAnswers;
    @Inject
    private DeviationService deviations;
    @Resource
    private ManagedExecutorService executor;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(AnswerIT.class, AnswerFixture.class, SharedCase.class, CitableFacts.class);
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
}
