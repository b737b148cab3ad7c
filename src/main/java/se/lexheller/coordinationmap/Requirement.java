package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Krav: what must be there before an intervention. */
@Entity
@Table(name = "requirement")
public class Requirement extends EntryVersion {

    @Column(name = "intervention_id")
    private long interventionId;
    @Column(name = "required_id")
    private Long requiredId;
    private String description;

    protected Requirement() { // for JPA
    }

    /** @param requiredId another intervention that must come first; null where it is a circumstance */
    public Requirement(VersionHead head, long interventionId, Long requiredId, String description) {
        super(head);
        this.interventionId = interventionId;
        this.requiredId = requiredId;
        this.description = description;
    }

    public long interventionId() {
        return interventionId;
    }

    public Long requiredId() {
        return requiredId;
    }

    public String description() {
        return description;
    }
}
