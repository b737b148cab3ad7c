package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.deviation.CaseMoved;
import se.lexheller.deviation.ConfirmationWanted;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.FollowUpDue;
import se.lexheller.deviation.MessageWritten;
import se.lexheller.deviation.ReminderService;
import se.lexheller.deviation.SupplementOverdue;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** The outbox on a real database: one notice per event, recipient and kind, even after a crash and with several workers (invariant 5). */
@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Inject
    private Outbox outbox;
    @Inject
    private MailDelivery delivery;
    @Inject
    private OutboxService pages;
    @Inject
    private SuppressionService bounces;
    @Inject
    private OutboxErasureService erasure;
    @Inject
    private HeldPost post;
    @Inject
    private ReminderService reminders;
    @Inject
    private Event<Object> events;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService threads;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    private NoticeFixture fixture;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(OutboxIT.class, HeldPost.class, NoticeFixture.class);
    }

    @BeforeEach
    void begin_with_an_empty_outbox() throws SQLException {
        fixture = new NoticeFixture(database);
        fixture.association();
        fixture.execute("DELETE FROM outbox_mail");
        fixture.execute("DELETE FROM suppressed_address");
        post.reset();
    }

    @Test
    void a_notice_told_twice_is_written_once() throws Exception {
        inTransaction(() -> {
            outbox.write(notice("case-1"));
            outbox.write(notice("case-1"));
        });
        inTransaction(() -> outbox.write(notice("case-1")));
        assertThat(fixture.told()).hasSize(1);
    }

    @Test
    void nothing_is_written_where_what_it_tells_of_did_not_happen() throws Exception {
        transaction.begin();
        outbox.write(notice("case-1"));
        transaction.rollback();
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void a_notice_is_never_written_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.write(notice("case-1"))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void two_workers_at_the_same_time_never_send_the_same_mail() throws Exception {
        inTransaction(() -> outbox.write(notice("case-1")));
        CountDownLatch speaking = new CountDownLatch(1);
        CountDownLatch otherIsDone = new CountDownLatch(1);
        post.meanwhile(mail -> {
            speaking.countDown();
            await(otherIsDone);
        });
        Future<Boolean> first = threads.submit(delivery::sendNext);
        await(speaking);

        boolean second = delivery.sendNext();
        otherIsDone.countDown();

        assertThat(second).isFalse();
        assertThat(first.get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(post.taken()).hasSize(1);
        assertThat(delivery.sendNext()).isFalse();
        assertThat(fixture.texts("SELECT CONCAT(state, ' ', attempts) FROM outbox_mail")).containsExactly("SENT 1");
    }

    @Test
    void two_workers_share_the_mails_between_them() throws Exception {
        inTransaction(() -> {
            for (int i = 0; i < 20; i++) {
                outbox.write(notice("case-" + i));
            }
        });
        Future<?> first = threads.submit(this::sendAll);
        Future<?> second = threads.submit(this::sendAll);
        first.get(60, TimeUnit.SECONDS);
        second.get(60, TimeUnit.SECONDS);
        assertThat(post.taken()).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void after_a_crash_in_the_midst_of_sending_the_mail_is_still_there_and_is_recognised_as_the_same() throws Exception {
        inTransaction(() -> outbox.write(notice("case-1")));
        post.meanwhile(mail -> {
            throw new IllegalStateException("the node dies");
        });
        assertThatThrownBy(delivery::sendNext).isInstanceOf(RuntimeException.class);
        assertThat(fixture.texts("SELECT CONCAT(state, ' ', attempts) FROM outbox_mail")).containsExactly("WAITING 0");

        post.meanwhile(mail -> { });
        delivery.sendNext();
        assertThat(post.taken()).hasSize(2);
        assertThat(post.taken().get(0)).isEqualTo(post.taken().get(1));
    }

    @Test
    void a_mail_that_is_not_taken_waits_for_its_next_try_and_lets_others_pass() throws Exception {
        inTransaction(() -> {
            outbox.write(notice("case-1"));
            outbox.write(notice("case-2"));
        });
        post.answer(Post.Outcome.LATER, "450 busy");
        assertThat(delivery.sendNext()).isTrue();
        post.answer(Post.Outcome.TAKEN, null);
        sendAll();
        assertThat(fixture.texts("SELECT CONCAT(state, ' ', attempts) FROM outbox_mail ORDER BY id"))
                .containsExactly("WAITING 1", "SENT 1");
        assertThat(fixture.texts("""
                SELECT TIMESTAMPDIFF(SECOND, created_at, next_attempt_at) BETWEEN 55 AND 90 FROM outbox_mail WHERE state = 'WAITING'"""))
                .containsExactly("1");
    }

    @Test
    void nobody_is_bothered_while_the_mail_server_is_away() throws Exception {
        inTransaction(() -> outbox.write(notice("case-1")));
        post.answer(Post.Outcome.UNREACHABLE, "connection refused");
        assertThat(delivery.sendNext()).isFalse();
        assertThat(fixture.texts("SELECT CONCAT(state, ' ', attempts) FROM outbox_mail")).containsExactly("WAITING 1");
    }

    @Test
    void what_is_sent_keeps_no_text_outside_the_demonstration() throws Exception {
        inTransaction(() -> outbox.write(notice("case-1")));
        sendAll();
        assertThat(fixture.texts("SELECT body FROM outbox_mail")).containsExactly("");
    }

    @Test
    void only_an_administrator_looks_into_the_outbox_and_sees_neither_words_nor_addresses() throws Exception {
        inTransaction(() -> outbox.write(notice("case-1")));
        assertThatThrownBy(() -> pages.read(User.anonymous(), "", null, 1)).isInstanceOf(NotFound.class);

        MailRow row = pages.read(administrator(), "", null, 1).mails().rows().get(0);
        assertThat(row.recipient()).isEqualTo("…@linkoping.example");
        assertThat(row.subject() + row.body()).isEmpty();
    }

    @Test
    void a_dead_mail_is_sent_again_by_an_administrator_alone() throws Exception {
        inTransaction(() -> outbox.write(notice("case-1")));
        post.answer(Post.Outcome.REFUSED, "550 unknown");
        sendAll();
        long id = fixture.number("SELECT id FROM outbox_mail WHERE state = 'DEAD'");
        assertThatThrownBy(() -> pages.sendAgain(User.anonymous(), id)).isInstanceOf(NotFound.class);

        pages.sendAgain(administrator(), id);
        post.answer(Post.Outcome.TAKEN, null);
        sendAll();
        assertThat(fixture.texts("SELECT state FROM outbox_mail")).containsExactly("SENT");
    }

    @Test
    void an_address_that_does_not_exist_gets_no_more_mails_until_an_administrator_lifts_it() throws Exception {
        inTransaction(() -> {
            outbox.write(notice("case-1"));
            outbox.write(notice("case-2"));
        });
        post.answer(Post.Outcome.BOUNCED, "550 5.1.1 <anna@linkoping.example> unknown");
        sendAll();
        assertThat(post.taken()).as("the second isn't even tried").hasSize(1);
        assertThat(fixture.texts("SELECT CONCAT(state, ' ', attempts, ' ', last_error) FROM outbox_mail ORDER BY id"))
                .containsExactly("DEAD 1 550 5.1.1 [adress] unknown", "DEAD 0 suppressed");
        assertThatThrownBy(() -> bounces.list(User.anonymous())).isInstanceOf(NotFound.class);
        SuppressedRow row = bounces.list(administrator()).get(0);
        assertThat(row.shown()).isEqualTo("an…@linkoping.example");
        long kept = fixture.number("SELECT id FROM outbox_mail WHERE last_error = 'suppressed'");
        assertThatThrownBy(() -> pages.sendAgain(administrator(), kept)).hasMessage("rule.mail-suppressed");
        assertThatThrownBy(() -> bounces.lift(User.anonymous(), row.id())).isInstanceOf(NotFound.class);

        bounces.lift(administrator(), row.id());
        post.answer(Post.Outcome.TAKEN, null);
        pages.sendAgain(administrator(), kept);
        sendAll();
        assertThat(fixture.texts("SELECT state FROM outbox_mail ORDER BY id")).containsExactly("DEAD", "SENT");
    }

    @Test
    void a_mail_that_comes_back_later_suppresses_the_address_it_went_to() throws Exception {
        inTransaction(() -> outbox.write(notice("case-1")));
        sendAll();
        String id = fixture.texts("SELECT message_id FROM outbox_mail").get(0);
        bounces.returned(new BounceReport(id.substring(0, id.indexOf('@') + 1), "5.2.2"));
        bounces.returned(new BounceReport("<0f8fad5b-d9cb-469f-a165-70867728950e@", "5.1.1"));
        assertThat(bounces.list(administrator())).as("a full mailbox, and somebody else's mail").isEmpty();
        bounces.returned(new BounceReport(id.substring(0, id.indexOf('@') + 1), "5.1.1"));
        assertThat(bounces.list(administrator())).extracting(SuppressedRow::shown).containsExactly("an…@linkoping.example");
    }

    @Test
    void an_address_goes_ninety_days_after_its_mail_was_sent_or_given_up() throws Exception {
        for (String event : List.of("sent-90", "sent-91", "dead-90", "dead-91", "waiting-91")) {
            inTransaction(() -> outbox.write(notice(event)));
            String[] state = event.split("-");
            fixture.execute("UPDATE outbox_mail SET state = ?, created_at = UTC_TIMESTAMP(6) - INTERVAL 95 DAY, next_attempt_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY "
                    + "+ INTERVAL 1 MINUTE, sent_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY + INTERVAL 1 MINUTE, last_error = ? WHERE dedupe_key LIKE ?",
                    state[0].toUpperCase(), state[1], state[1], event, "%" + event + "%");
        }
        fixture.execute("UPDATE outbox_mail SET next_attempt_at = UTC_TIMESTAMP(6) + INTERVAL 1 DAY WHERE state = 'WAITING'");
        boolean more;
        do {
            more = erasure.eraseOld();
        } while (more);
        assertThat(fixture.texts("SELECT last_error FROM outbox_mail WHERE recipient = '' AND body = '' ORDER BY id")).containsExactly("sent-91", "dead-91");
        assertThat(fixture.texts("SELECT last_error FROM outbox_mail WHERE recipient = 'anna@linkoping.example' AND body <> '' ORDER BY id"))
                .containsExactly("sent-90", "dead-90", "waiting-91");
        long dead = Long.parseLong(fixture.texts("SELECT id FROM outbox_mail WHERE last_error = 'dead-91'").get(0));
        assertThatThrownBy(() -> pages.sendAgain(administrator(), dead)).hasMessage("rule.mail-erased");
    }

    @Test
    void a_step_of_a_case_is_told_to_those_who_wait_for_it() throws Exception {
        assertThat(told(DeviationState.DRAFT, DeviationState.SUBMITTED)).containsExactly("RECEIPT filer", "NEW_CASE association");
        assertThat(told(DeviationState.SUBMITTED, DeviationState.TRIAGE)).containsExactly("TRIAGE_STARTED filer");
        assertThat(told(DeviationState.TRIAGE, DeviationState.NEEDS_SUPPLEMENT)).containsExactly("QUESTION_ASKED filer");
        assertThat(told(DeviationState.NEEDS_SUPPLEMENT, DeviationState.TRIAGE)).containsExactly("SUPPLEMENT_ANSWERED association");
        assertThat(told(DeviationState.TRIAGE, DeviationState.REJECTED)).containsExactly("CASE_REJECTED filer");
        assertThat(told(DeviationState.TRIAGE, DeviationState.DUPLICATE)).containsExactly("CASE_DUPLICATE filer");
        assertThat(told(DeviationState.TRIAGE, DeviationState.WITHDRAWN)).containsExactly("CASE_WITHDRAWN association");
        assertThat(told(DeviationState.JOINT_REVIEW, DeviationState.ANSWERED))
                .containsExactly("CASE_ANSWERED filer", "CASE_ANSWERED follower");
    }

    @Test
    void messages_reminders_and_follow_ups_reach_the_other_side() throws Exception {
        long id = fixture.caseInState("TRIAGE", "TO_TRIAGE", NoticeFixture.FILER);
        inTransaction(() -> {
            events.fire(new MessageWritten(id, 1, true, NOW));
            events.fire(new MessageWritten(id, 2, false, NOW));
            events.fire(new SupplementOverdue(id, 3, 10, NOW));
            events.fire(new FollowUpDue(id, 3, NOW));
            events.fire(new ConfirmationWanted(1, "ny@notiser.example", new Secret("hemligt"), NOW, NOW));
        });
        assertThat(named(fixture.told())).containsExactly("FILER_WROTE association", "ASSOCIATION_WROTE filer",
                "QUESTION_REMINDER filer", "FOLLOW_UP filer", "FILING_CONFIRMATION ny@notiser.example");
        assertThat(fixture.texts("SELECT body FROM outbox_mail WHERE kind = 'FILING_CONFIRMATION'").get(0))
                .contains("/anmal/bekrafta/hemligt", "21 november 2026 kl. 11:00");
    }

    @Test
    void a_mail_holds_number_and_link_and_not_a_word_of_the_case() throws Exception {
        long id = fixture.caseInState("TRIAGE", "TO_TRIAGE", NoticeFixture.FILER);
        inTransaction(() -> events.fire(new CaseMoved(id, DeviationState.TRIAGE, DeviationState.REJECTED, "Hemligt skäl", NOW)));
        String number = fixture.texts("SELECT number FROM deviation WHERE id = ?", id).get(0);
        assertThat(fixture.texts("SELECT CONCAT(subject, body) FROM outbox_mail").get(0))
                .contains(number, "/arende/").doesNotContainIgnoringCase("hemlig");
    }

    @Test
    void a_filer_without_an_address_is_told_nothing_and_stops_nobody() throws Exception {
        long id = fixture.caseInState("TRIAGE", "TO_TRIAGE", null);
        inTransaction(() -> events.fire(new CaseMoved(id, DeviationState.TRIAGE, DeviationState.REJECTED, "", NOW)));
        assertThat(fixture.told()).isEmpty();
    }

    @Test
    void an_unanswered_question_is_reminded_of_once_after_each_of_3_and_10_and_24_days() throws Exception {
        long id = fixture.caseInState("NEEDS_SUPPLEMENT", "SUPPLEMENT", NoticeFixture.FILER);
        fixture.execute("INSERT INTO conversation_entry (deviation_id, kind, from_filer, text, written_at) VALUES (?, 'QUESTION', FALSE, '?', UTC_TIMESTAMP(6))", id);
        int before = 0;
        for (int days : new int[] {2, 3, 9, 10, 23, 24, 40}) {
            fixture.execute("UPDATE conversation_entry SET written_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY WHERE deviation_id = ?", days, id);
            reminders.remindOfQuestions();
            reminders.remindOfQuestions();
            before += days == 3 || days == 10 || days == 24 ? 1 : 0;
            assertThat(fixture.told()).as("day %d", days).hasSize(before);
        }
    }

    @Test
    void a_published_answer_is_followed_up_after_three_months_and_once_more_after_six() throws Exception {
        long id = fixture.caseInState("ANSWERED", "PUBLISHED", NoticeFixture.FILER);
        publishedDaysAgo(id, 85);
        assertThat(fixture.texts("SELECT state FROM deviation WHERE id = ?", id)).containsExactly("ANSWERED");
        publishedDaysAgo(id, 95);
        assertThat(fixture.texts("SELECT state FROM deviation WHERE id = ?", id)).containsExactly("FOLLOW_UP");
        assertThat(fixture.told()).hasSize(1);
        publishedDaysAgo(id, 190);
        publishedDaysAgo(id, 400);
        assertThat(named(fixture.told())).containsExactly("FOLLOW_UP filer", "FOLLOW_UP filer");
    }

    private void publishedDaysAgo(long id, int days) throws SQLException {
        fixture.execute("UPDATE deviation SET published_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY WHERE id = ?", days, id);
        reminders.startFollowUps();
    }

    private List<String> told(DeviationState from, DeviationState to) throws Exception {
        fixture.execute("DELETE FROM outbox_mail");
        long id = fixture.caseInState("TRIAGE", "TO_TRIAGE", NoticeFixture.FILER);
        fixture.duplicateOf(id);
        inTransaction(() -> events.fire(new CaseMoved(id, from, to, null, NOW)));
        return named(fixture.told());
    }

    private static List<String> named(List<String> told) {
        return told.stream().map(t -> t.replace(NoticeFixture.FILER, "filer").replace(NoticeFixture.FOLLOWER, "follower")
                .replace(NoticeFixture.ASSOCIATION, "association")).toList();
    }

    private void sendAll() {
        boolean more;
        do {
            more = delivery.sendNext();
        } while (more);
    }

    private void inTransaction(Runnable action) throws Exception {
        transaction.begin();
        try {
            action.run();
        } catch (RuntimeException e) {
            transaction.rollback();
            throw e;
        }
        transaction.commit();
    }

    private static Notice notice(String event) {
        return new Notice(NoticeKind.RECEIPT, event, "anna@linkoping.example", List.of("LH-2026-0001", "https://x.example"));
    }

    private static User administrator() {
        return new User(1L, "", "", null, Set.of(Role.ADMINISTRATOR));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
