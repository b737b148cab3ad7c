package se.lexheller.mapfeedback;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import se.lexheller.coordinationmap.MapSubject;
import se.lexheller.shared.BusinessRuleViolation;

/** Something that somebody outside has sent about the map: taken in hand, then accepted or declined, once. */
@Entity
@Table(name = "map_feedback")
@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
@DiscriminatorColumn(name = "kind")
public abstract class MapFeedback {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private FeedbackState state = FeedbackState.NEW;
    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "organisation_id")
    private Long organisationId;
    @Column(name = "target_group_id")
    private Long targetGroupId;
    @Column(name = "subject_name")
    private String subjectName;
    @Column(name = "keeper_id")
    private Long keeperId;
    private String email;
    @Column(name = "pass_reason")
    private String passReason;
    private String fingerprint;
    @Column(name = "received_at")
    private Instant receivedAt;
    @Column(name = "handler_id")
    private Long handlerId;
    private String answer = "";
    @Column(name = "closed_at")
    private Instant closedAt;
    @Version
    private long version;

    protected MapFeedback() { // for JPA
    }

    MapFeedback(String number, MapSubject subject, Sender sender, Instant now) {
        this.number = number;
        this.entryId = subject.idOf(MapSubject.Kind.INTERVENTION);
        this.organisationId = subject.idOf(MapSubject.Kind.ACTOR);
        this.targetGroupId = subject.idOf(MapSubject.Kind.TARGET_GROUP);
        this.subjectName = subject.name();
        this.keeperId = subject.keeperId();
        this.email = sender.email();
        this.passReason = sender.passReason();
        this.fingerprint = sender.fingerprint();
        this.receivedAt = now;
    }

    abstract FeedbackKind kind();

    /** An offer may be for a target group too. */
    void forGroup(Long group) {
        targetGroupId = group;
    }

    Long id() {
        return id;
    }

    String number() {
        return number;
    }

    FeedbackState state() {
        return state;
    }

    /** @return the member whose editors handle it beside the association; null where the association does alone */
    Long keeperId() {
        return keeperId;
    }

    /** @return null where none was given, or its time is over */
    String email() {
        return email;
    }

    String answer() {
        return answer;
    }

    Instant closedAt() {
        return closedAt;
    }

    void takeInHand(long account) {
        requireOpen();
        state = FeedbackState.IN_HAND;
        handlerId = account;
    }

    /** @param toSender may be empty: that it is done says enough */
    void accept(String toSender, long account, Instant now) {
        close(FeedbackState.ACCEPTED, toSender, account, now);
    }

    void decline(String reason, long account, Instant now) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("whoever takes the trouble to write is told why not");
        }
        close(FeedbackState.DECLINED, reason, account, now);
    }

    private void close(FeedbackState to, String toSender, long account, Instant now) {
        requireOpen();
        state = to;
        answer = toSender;
        handlerId = account;
        closedAt = now;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new BusinessRuleViolation("rule.feedback-closed");
        }
    }

    /** Who sent it isn't needed any longer (GDPR art. 5.1 e). */
    void forgetSender() {
        if (state.isOpen()) {
            throw new IllegalStateException("the sender still waits for an answer");
        }
        email = null;
        fingerprint = null;
        passReason = "";
    }
}
