package se.lexheller.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import se.lexheller.assignment.AssigningReadingService;
import se.lexheller.assignment.AssignmentService;
import se.lexheller.assignment.MemberAnswer;
import se.lexheller.assignment.MemberAnswerService;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.assignment.PassReason;
import se.lexheller.assignment.Promise;
import se.lexheller.assignment.Recipient;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.calendar.WorkingDays;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;

/** A case that is with two members, and the steps by which they answer it. */
class AnswerFixture {

    static final PassReason NO_REASON = new PassReason("reason", "");

    @Inject
    AssignmentService assigning;
    @Inject
    MemberReadingService reading;
    @Inject
    MemberAnswerService memberAnswers;
    @Inject
    AssigningReadingService assigningPages;
    @Inject
    JointAnswerService answers;
    @Inject
    JointAnswerReadingService answerPages;
    @Inject
    ApprovalService approvals;
    @Inject
    WorkingDays workingDays;
    @Inject
    SwedishDates dates;
    @Inject
    Clock clock;
    @Resource(lookup = "java:app/jdbc/lexheller")
    DataSource database;
    SharedCase shared;

    @BeforeEach
    void file_a_case() throws SQLException {
        shared = new SharedCase(database);
    }

    void startReview() throws SQLException {
        assign(shared.kommun, shared.af);
        answer(shared.kommunHandler, shared.kommun);
        answer(shared.afHandler, shared.af);
        answers.start(shared.coordinator, shared.number, words("Gemensamt.", 0), NO_REASON);
    }

    void assign(Long... organisations) {
        assigning.assign(shared.coordinator, shared.number, Arrays.stream(organisations).map(o -> new Recipient(o, null)).toList(), due());
    }

    void answer(User handler, long organisation) throws SQLException {
        memberAnswers.answer(handler, assignment(organisation), answerOf(organisation == shared.af ? "AF svarar." : "Vi svarar."), NO_REASON);
    }

    long assignment(long organisation) throws SQLException {
        return shared.assignmentOf(organisation);
    }

    String due() {
        return workingDays.plusWorkingDays(dates.day(clock.instant()), 5).toString();
    }

    static MemberAnswer answerOf(String text) {
        return new MemberAnswer(text, "", List.of(new Promise("Informera", LocalDate.of(2027, 1, 31))), "", List.of());
    }

    static JointText words(String text, int readNo) {
        return new JointText(text, List.of(), readNo);
    }

    static void assertRule(String key, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOf(BusinessRuleViolation.class).hasMessage(key);
    }

    static void assertErrors(ThrowingCallable action, String... fields) {
        assertThatThrownBy(action).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting("field").containsExactlyInAnyOrder((Object[]) fields));
    }
}
