package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;

/** One step in the history of a case: who, when, from, to, why. Written once; the database refuses any change. */
@Entity
@Table(name = "case_event")
@EntityListeners(CaseEventTrace.class)
public class CaseEvent {

    /** Whose state changed. The three never mix. */
    public enum Subject { CASE, ASSIGNMENT, JOINT_ANSWER, PUBLICATION, FILER }

    private static final int LONGEST_REASON = 4000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "deviation_id")
    private Deviation deviation;
    @Enumerated(EnumType.STRING)
    private Subject subject;
    @Column(name = "subject_id")
    private long subjectId;
    @Column(name = "from_state")
    private String fromState;
    @Column(name = "to_state")
    private String toState;
    private String reason;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "by_filer")
    private boolean byFiler;
    @Column(name = "happened_at")
    private Instant happenedAt;

    protected CaseEvent() { // for JPA
    }

    CaseEvent(Deviation deviation, Step step, By by, Instant now) {
        this.deviation = deviation;
        this.subject = step.subject();
        this.subjectId = step.subjectId();
        this.fromState = step.from() == null ? null : step.from().name();
        this.toState = step.to().name();
        this.reason = step.reason() == null || step.reason().length() <= LONGEST_REASON
                ? step.reason() : step.reason().substring(0, LONGEST_REASON);
        this.accountId = by.filer() ? null : by.accountId(); // who filed stands in Filer alone, where it can be erased
        this.byFiler = by.filer();
        this.happenedAt = now;
    }

    /** @return what the audit trail keeps of it */
    Audited audited() {
        return Audited.by(accountId, AuditKind.valueOf(subject.name()), happenedAt).on(deviation.number()).part(id)
                .change(fromState, toState).because(reason);
    }

    /**
     * What an event tells, but for who and when.
     *
     * @param subjectId id of the case, assignment, joint answer or publication
     * @param from      null at the beginning
     * @param reason    null where the step needs none
     */
    public record Step(Subject subject, long subjectId, Enum<?> from, Enum<?> to, String reason) {
    }
}
