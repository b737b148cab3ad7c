package se.lexheller.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.assignment.AssignmentFilter;
import se.lexheller.assignment.AssignmentRow;
import se.lexheller.assignment.Declining;
import se.lexheller.assignment.MemberAssignmentDetails;
import se.lexheller.assignment.MemberAssignmentService;
import se.lexheller.assignment.MemberQueue;
import se.lexheller.assignment.PassReason;
import se.lexheller.deviation.FilerConsentService;
import se.lexheller.deviation.FilerKey;
import se.lexheller.deviation.KnownFiler;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** What each member does with its own assignment, and what it never sees. */
@ExtendWith(ArquillianExtension.class)
class MembersAnswerIT extends AnswerFixture {

    @Inject
    private MemberAssignmentService members;
    @Inject
    private FilerConsentService consents;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MembersAnswerIT.class, AnswerFixture.class, SharedCase.class, CitableFacts.class);
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
        // Not "Maja" alone: the secret of a link may hold these four letters.
        assertThat(shared.texts("SELECT CONCAT(subject, body) FROM outbox_mail WHERE CONCAT(subject, body) LIKE '%Maja Anm%' "
                + "OR CONCAT(subject, body) LIKE '%maja@%'")).isEmpty();
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

    private static AssignmentFilter all(MemberQueue queue) {
        return new AssignmentFilter(queue, "", null, false, AssignmentFilter.Sort.DUE, false, 1);
    }
}
