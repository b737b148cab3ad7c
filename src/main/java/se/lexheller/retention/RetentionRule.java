package se.lexheller.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import se.lexheller.shared.BusinessRuleViolation;

/** Gallringsregel: how long something is kept after its case has ended, and who has decided so. A new decision is a new rule. */
@Entity
@Table(name = "retention_rule")
public class RetentionRule {

    /** By whom, when and under which number it was decided. */
    record Decision(String by, LocalDate on, String number) {
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private DisposalKind kind;
    private int months;
    private String ground;
    @Column(name = "decided_by")
    private String decidedBy;
    @Column(name = "decided_on")
    private LocalDate decidedOn;
    @Column(name = "decision_number")
    private String decisionNumber;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by_id")
    private long recordedById;
    @Column(name = "ended_at")
    private Instant endedAt;
    @Column(name = "ended_by_id")
    private Long endedById;
    @Version
    private long version;

    protected RetentionRule() { // for JPA
    }

    RetentionRule(DisposalKind kind, int months, String ground, Decision decision, long recordedById, Instant now) {
        this.kind = kind;
        this.months = months;
        this.ground = ground;
        this.decidedBy = decision.by();
        this.decidedOn = decision.on();
        this.decisionNumber = decision.number();
        this.recordedById = recordedById;
        this.recordedAt = now;
    }

    void end(long byId, Instant now) {
        if (!isInForce()) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        endedAt = now;
        endedById = byId;
    }

    boolean isInForce() {
        return endedAt == null;
    }

    Long id() {
        return id;
    }

    DisposalKind kind() {
        return kind;
    }

    int months() {
        return months;
    }

    /** @return the decision in one line, as the log keeps it */
    String reference() {
        return decidedBy + ", " + decidedOn + ", " + decisionNumber + ". " + ground;
    }

    RuleRow row() {
        return new RuleRow(id, kind, months, ground, decidedBy, decidedOn, decisionNumber, recordedAt, endedAt);
    }
}
