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
import se.lexheller.shared.BusinessRuleViolation;

/** Gallringsförslag: what a rule says can go. Nothing goes before a person has looked through the list and said yes. */
@Entity
@Table(name = "disposal_proposal")
public class DisposalProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "rule_id")
    private long ruleId;
    @Enumerated(EnumType.STRING)
    private DisposalKind kind;
    @Enumerated(EnumType.STRING)
    private ProposalState state;
    @Column(name = "proposed_at")
    private Instant proposedAt;
    @Column(name = "decided_by_id")
    private Long decidedById;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @Column(name = "done_at")
    private Instant doneAt;
    @Version
    private long version;

    protected DisposalProposal() { // for JPA
    }

    DisposalProposal(RetentionRule rule, Instant now) {
        this.ruleId = rule.id();
        this.kind = rule.kind();
        this.state = ProposalState.PROPOSED;
        this.proposedAt = now;
    }

    void approve(long byId, Instant now) {
        decide(ProposalState.APPROVED, byId, now);
    }

    void decline(long byId, Instant now) {
        decide(ProposalState.DECLINED, byId, now);
    }

    private void decide(ProposalState decision, long byId, Instant now) {
        require(isProposed());
        state = decision;
        decidedById = byId;
        decidedAt = now;
    }

    void done(Instant now) {
        require(state == ProposalState.APPROVED);
        state = ProposalState.DONE;
        doneAt = now;
    }

    /** The rule it rests on is no longer in force. */
    void cancel() {
        require(state == ProposalState.PROPOSED || state == ProposalState.APPROVED);
        state = ProposalState.CANCELLED;
    }

    boolean isProposed() {
        return state == ProposalState.PROPOSED;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
    }

    Long id() {
        return id;
    }

    long ruleId() {
        return ruleId;
    }

    DisposalKind kind() {
        return kind;
    }

    ProposalState state() {
        return state;
    }

    /** @return who approved or declined it; null before */
    Long decidedById() {
        return decidedById;
    }
}
