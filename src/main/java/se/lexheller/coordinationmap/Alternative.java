package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import se.lexheller.shared.BusinessRuleViolation;

/** Another intervention for the same need. */
@Entity
@Table(name = "alternative")
public class Alternative extends EntryVersion {

    @Column(name = "intervention_id")
    private long interventionId;
    @Column(name = "other_id")
    private long otherId;
    @Enumerated(EnumType.STRING)
    private Precedence precedence;
    private String explanation;

    protected Alternative() { // for JPA
    }

    public Alternative(VersionHead head, long interventionId, long otherId, Precedence precedence, String explanation) {
        super(head);
        if (interventionId == otherId) {
            throw new BusinessRuleViolation("rule.map.alternative-to-itself");
        }
        this.interventionId = interventionId;
        this.otherId = otherId;
        this.precedence = precedence;
        this.explanation = explanation;
    }

    public long interventionId() {
        return interventionId;
    }

    public long otherId() {
        return otherId;
    }

    public Precedence precedence() {
        return precedence;
    }

    public String explanation() {
        return explanation;
    }
}
