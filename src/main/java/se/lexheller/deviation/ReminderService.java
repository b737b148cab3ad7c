package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What time alone brings about in a case: reminders of unanswered questions, and the follow-up of published answers. */
@ApplicationScoped
@Transactional
public class ReminderService {

    /** Days after the question; a reminder that was missed while nothing ran isn't made up for once the next is due. */
    private static final List<Integer> REMINDER_DAYS = List.of(24, 10, 3);
    private static final int LAST_REMINDER = 24;

    @Inject
    private ReminderRepository reminders;
    @Inject
    private DeviationRepository deviations;
    @Inject
    private Event<SupplementOverdue> overdue;
    @Inject
    private Event<FollowUpDue> followUpDue;
    @Inject
    private Event<CaseMoved> moved;
    @Inject
    private Clock clock;

    /** @return whether there was anything to do, so that there may be more */
    public boolean remindOfQuestions() {
        Instant now = clock.instant();
        List<ConversationEntry> questions = reminders.takeQuestions(now.minus(Duration.ofDays(3)),
                now.minus(Duration.ofDays(10)), now.minus(Duration.ofDays(LAST_REMINDER)));
        questions.forEach(question -> remind(question, now));
        return !questions.isEmpty();
    }

    private void remind(ConversationEntry question, Instant now) {
        int days = reminderDue(question.writtenAt(), now);
        question.reminded(days);
        overdue.fire(new SupplementOverdue(question.deviationId(), question.id(), days, now));
    }

    static int reminderDue(Instant asked, Instant now) {
        return REMINDER_DAYS.stream().filter(days -> !asked.plus(Duration.ofDays(days)).isAfter(now)).findFirst().orElse(0);
    }

    /** @return whether there was anything to do, so that there may be more */
    public boolean startFollowUps() {
        Instant now = clock.instant();
        List<Long> due = reminders.takeFollowUps(now);
        due.forEach(id -> followUp(deviations.get(id), now));
        return !due.isEmpty();
    }

    private void followUp(Deviation deviation, Instant now) {
        DeviationState from = deviation.state();
        int months = deviation.followUp(now);
        if (deviation.state() != from) {
            moved.fire(new CaseMoved(deviation.id(), from, deviation.state(), null, now));
        }
        followUpDue.fire(new FollowUpDue(deviation.id(), months, now));
    }
}
