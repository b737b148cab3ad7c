package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.answer.JointAnswerChanged;
import se.lexheller.assignment.AssignmentMoved;
import se.lexheller.assignment.AssignmentReminderService;
import se.lexheller.assignment.AssignmentState;
import se.lexheller.audit.ChainBroken;
import se.lexheller.audit.ChainFault;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.calendar.WorkingDays;
import se.lexheller.deviation.CaseMoved;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.FollowUpDue;
import se.lexheller.publication.PublicationMoved;
import se.lexheller.publication.PublicationState;
import se.lexheller.testing.TestArchive;

/** What the members are told of, and through which address. */
@ExtendWith(ArquillianExtension.class)
class MemberNoticesIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Inject
    private Event<Object> events;
    @Inject
    private AssignmentReminderService reminders;
    @Inject
    private WorkingDays workingDays;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;
    @Resource
    private UserTransaction transaction;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    private NoticeFixture fixture;
    private long kinda;
    private long af;
    private long office;
    private long small;
    private long deviation;
    /** Any that is there: the register enters nothing of one that isn't. */
    private long entered;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MemberNoticesIT.class, HeldPost.class, NoticeFixture.class);
    }

    @BeforeEach
    void begin_with_a_case_and_three_members() throws SQLException {
        fixture = new NoticeFixture(database);
        fixture.association();
        fixture.execute("DELETE FROM outbox_mail");
        fixture.execute("DELETE a FROM assignment a WHERE NOT EXISTS (SELECT 1 FROM registry_entry e WHERE e.assignment_id = a.id)");
        fixture.execute("UPDATE assignment SET due_on = '2999-12-31'"); // of what stands in the register: nobody is reminded of it
        kinda = fixture.member("Notiskommunen", "kommunen");
        af = fixture.member("Notismyndigheten", "myndigheten");
        office = fixture.unit(af, "Kontoret", "kontoret");
        small = fixture.member("Utan brevlåda", null);
        fixture.handler(small, "handlaggaren");
        entered = fixture.assignment(fixture.caseInState("ASSIGNED", "WITH_MEMBERS", NoticeFixture.FILER), small, null, "DECLINED", "2999-12-31");
        deviation = fixture.caseInState("ASSIGNED", "WITH_MEMBERS", NoticeFixture.FILER);
    }

    @Test
    void a_broken_audit_trail_is_told_once_for_each_place_to_those_who_answer_for_the_installation() throws Exception {
        fixture.account("DIRECTOR", "chefen@notiser.example");
        fixture.account("ADMINISTRATOR", "driften@notiser.example");
        fixture.account("COORDINATOR", "samordnaren@notiser.example");

        assertThat(told(new ChainBroken(ChainFault.ALTERED, 17))).contains("AUDIT_BROKEN chefen@notiser.example", "AUDIT_BROKEN driften@notiser.example")
                .doesNotContain("AUDIT_BROKEN samordnaren@notiser.example").doesNotHaveDuplicates();
        assertThat(fixture.texts("SELECT body FROM outbox_mail")).allMatch(body -> body.contains("17") && body.contains("/arbetsyta/granskningslogg"));
        long before = fixture.number("SELECT COUNT(*) FROM outbox_mail");
        fire(new ChainBroken(ChainFault.ALTERED, 17));
        assertThat(fixture.number("SELECT COUNT(*) FROM outbox_mail")).as("each night finds the same").isEqualTo(before);
        fire(new ChainBroken(ChainFault.MISSING, 18));
        assertThat(fixture.number("SELECT COUNT(*) FROM outbox_mail")).isEqualTo(2 * before);
    }

    @Test
    void an_assignment_goes_to_the_unit_else_the_member_else_its_handlers() throws Exception {
        assertThat(told(moved(af, office, null, AssignmentState.SENT))).containsExactly("ASSIGNED kontoret");
        assertThat(told(moved(kinda, null, null, AssignmentState.SENT))).containsExactly("ASSIGNED kommunen");
        assertThat(told(moved(small, null, null, AssignmentState.SENT))).containsExactly("ASSIGNED handlaggaren");
    }

    @Test
    void the_association_hears_of_answers_and_of_those_who_decline_but_of_no_receipt() throws Exception {
        assertThat(told(moved(kinda, null, AssignmentState.SENT, AssignmentState.ACKNOWLEDGED))).isEmpty();
        assertThat(told(moved(kinda, null, AssignmentState.ACKNOWLEDGED, AssignmentState.ANSWERED)))
                .containsExactly("ASSIGNMENT_ANSWERED association");
        assertThat(told(moved(kinda, null, AssignmentState.SENT, AssignmentState.DECLINED)))
                .containsExactly("ASSIGNMENT_DECLINED association");
    }

    @Test
    void an_approval_that_is_taken_back_is_no_new_answer() throws Exception {
        assertThat(told(moved(kinda, null, AssignmentState.APPROVED, AssignmentState.ANSWERED))).isEmpty();
    }

    @Test
    void all_parties_hear_of_the_joint_review_and_what_the_others_say_but_not_those_who_declined() throws Exception {
        parties();
        fixture.assignment(deviation, small, null, "DECLINED", "2026-12-01");

        assertThat(told(new CaseMoved(deviation, DeviationState.ASSIGNED, DeviationState.JOINT_REVIEW, null, NOW)))
                .containsExactly("JOINT_REVIEW kommunen", "JOINT_REVIEW kontoret");
        assertThat(told(moved(kinda, null, AssignmentState.ANSWERED, AssignmentState.APPROVED)))
                .containsExactly("APPROVED kommunen", "APPROVED kontoret", "APPROVED association");
        assertThat(told(moved(kinda, null, AssignmentState.ANSWERED, AssignmentState.RESERVATION)))
                .containsExactly("RESERVATION kommunen", "RESERVATION kontoret", "RESERVATION association");
    }

    @Test
    void a_new_wording_is_told_to_all_parties_once_the_review_has_begun() throws Exception {
        parties();
        assertThat(told(new JointAnswerChanged(deviation, 2, NOW))).isEmpty();
        fixture.execute("UPDATE deviation SET state = 'JOINT_REVIEW', queue = 'TO_AGREE' WHERE id = ?", deviation);
        assertThat(told(new JointAnswerChanged(deviation, 1, NOW))).isEmpty();
        assertThat(told(new JointAnswerChanged(deviation, 3, NOW)))
                .containsExactly("JOINT_TEXT_CHANGED kommunen", "JOINT_TEXT_CHANGED kontoret");
    }

    @Test
    void parties_see_a_publication_beforehand_and_filer_followers_and_parties_once_it_is_out() throws Exception {
        parties();
        fixture.duplicateOf(deviation);

        assertThat(told(published(PublicationState.REDACTION, PublicationState.REVIEWED)))
                .containsExactly("PREVIEW kommunen", "PREVIEW kontoret");
        assertThat(told(published(PublicationState.SCHEDULED, PublicationState.REVIEWED))).isEmpty();
        assertThat(told(published(PublicationState.REVIEWED, PublicationState.PUBLISHED)))
                .containsExactly("PUBLISHED filer", "PUBLISHED follower", "PUBLISHED kommunen", "PUBLISHED kontoret");
        assertThat(told(published(PublicationState.REVIEWED, PublicationState.CORRECTED))).hasSize(4)
                .allMatch(t -> t.startsWith("PUBLICATION_CORRECTED"));
    }

    @Test
    void a_withdrawal_is_told_only_where_there_was_something_to_read() throws Exception {
        parties();
        assertThat(told(published(PublicationState.REVIEWED, PublicationState.WITHDRAWN))).isEmpty();
        fixture.execute("UPDATE deviation SET state = 'ANSWERED', queue = 'PUBLISHED' WHERE id = ?", deviation);
        assertThat(told(published(PublicationState.PUBLISHED, PublicationState.WITHDRAWN)))
                .containsExactly("PUBLICATION_WITHDRAWN filer", "PUBLICATION_WITHDRAWN kommunen", "PUBLICATION_WITHDRAWN kontoret");
    }

    @Test
    void a_withdrawn_case_is_told_to_its_parties_and_the_follow_up_asks_them_too() throws Exception {
        parties();
        assertThat(told(new CaseMoved(deviation, DeviationState.ASSIGNED, DeviationState.WITHDRAWN, null, NOW)))
                .containsExactly("CASE_WITHDRAWN association", "CASE_WITHDRAWN kommunen", "CASE_WITHDRAWN kontoret");
        assertThat(told(new FollowUpDue(deviation, 6, NOW)))
                .containsExactly("FOLLOW_UP filer", "FOLLOW_UP kommunen", "FOLLOW_UP kontoret");
    }

    @Test
    void a_member_is_reminded_once_before_and_once_after_the_day() throws Exception {
        LocalDate today = dates.day(clock.instant());
        LocalDate soon = workingDays.plusWorkingDays(today, 3);
        fixture.assignment(deviation, kinda, null, "SENT", soon.toString());
        remind();
        remind();
        assertThat(named()).containsExactly("ASSIGNMENT_DUE_SOON kommunen");

        fixture.execute("UPDATE assignment SET due_on = ?, reminded_at = ?", today.minusDays(1).toString(), today.minusDays(3).toString());
        remind();
        remind();
        assertThat(named()).containsExactly("ASSIGNMENT_DUE_SOON kommunen", "ASSIGNMENT_OVERDUE kommunen");
    }

    @Test
    void nobody_is_reminded_early_or_of_what_is_answered_declined_or_withdrawn() throws Exception {
        LocalDate today = dates.day(clock.instant());
        String later = workingDays.plusWorkingDays(today, 4).toString();
        fixture.assignment(deviation, kinda, null, "SENT", later);
        fixture.assignment(deviation, af, null, "ANSWERED", today.toString());
        fixture.assignment(deviation, small, null, "DECLINED", today.toString());
        long withdrawn = fixture.caseInState("WITHDRAWN", "ENDED", null);
        fixture.assignment(withdrawn, kinda, null, "SENT", today.minusDays(2).toString());
        remind();
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void a_day_that_is_moved_is_reminded_of_anew() throws Exception {
        LocalDate today = dates.day(clock.instant());
        fixture.assignment(deviation, kinda, null, "ACKNOWLEDGED", today.toString());
        fixture.execute("UPDATE assignment SET reminded_at = ?", today.minusDays(20).toString());
        remind();
        assertThat(named()).containsExactly("ASSIGNMENT_DUE_SOON kommunen");
    }

    private void parties() throws SQLException {
        fixture.assignment(deviation, kinda, null, "ANSWERED", "2026-12-01");
        fixture.assignment(deviation, af, office, "ANSWERED", "2026-12-01");
    }

    private void remind() {
        reminders.remindOfComing();
        reminders.remindOfOverdue();
    }

    private AssignmentMoved moved(long member, Long unit, AssignmentState from, AssignmentState to) {
        return new AssignmentMoved(entered, deviation, member, unit, from, to, "Hemligt skäl", NOW);
    }

    private PublicationMoved published(PublicationState from, PublicationState to) {
        return new PublicationMoved(deviation, "introduktionsjobb", from, to, NOW);
    }

    private List<String> told(Object event) throws Exception {
        fixture.execute("DELETE FROM outbox_mail");
        fire(event);
        assertThat(fixture.texts("SELECT body FROM outbox_mail")).allMatch(body -> !body.contains("Hemlig"));
        return named();
    }

    private void fire(Object event) throws Exception {
        transaction.begin();
        events.fire(event);
        transaction.commit();
    }

    private List<String> named() throws SQLException {
        return fixture.told().stream().map(t -> t.replace(NoticeFixture.FILER, "filer").replace(NoticeFixture.FOLLOWER, "follower")
                .replace(NoticeFixture.ASSOCIATION, "association")).toList();
    }
}
