package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** Ansvarsregel: who answers for a matter, and when. */
@Entity
@Table(name = "responsibility_rule")
public class ResponsibilityRule extends EntryVersion {

    private String matter;
    @Column(name = "condition_text")
    private String condition;
    @Column(name = "organisation_id")
    private long organisationId;
    @Enumerated(EnumType.STRING)
    private ParticipationRole role;
    @Column(name = "intervention_id")
    private Long interventionId;

    protected ResponsibilityRule() { // for JPA
    }

    public ResponsibilityRule(VersionHead head, String matter, String condition, long organisationId,
            ParticipationRole role, Long interventionId) {
        super(head);
        this.matter = matter;
        this.condition = condition;
        this.organisationId = organisationId;
        this.role = role;
        this.interventionId = interventionId;
    }

    public String matter() {
        return matter;
    }

    public String condition() {
        return condition;
    }

    public long organisationId() {
        return organisationId;
    }

    public ParticipationRole role() {
        return role;
    }

    public Long interventionId() {
        return interventionId;
    }
}
