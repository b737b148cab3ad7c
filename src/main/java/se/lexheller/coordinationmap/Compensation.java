package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.lexheller.shared.BusinessRuleViolation;

/** Ersättning to the person who takes part. Aktivitetsstöd and aktivitetsersättning are two different things. */
@Entity
@Table(name = "compensation")
public class Compensation extends EntryVersion {

    @Column(name = "intervention_id")
    private long interventionId;
    private String name;
    @Column(name = "condition_text")
    private String condition;
    @Column(name = "kronor_a_day")
    private Integer kronorADay;
    @Column(name = "at_most")
    private boolean atMost;
    @Column(name = "decided_by_id")
    private Long decidedById;
    @Column(name = "paid_by_id")
    private Long paidById;

    protected Compensation() { // for JPA
    }

    /** @param kronorADay null where not known */
    public Compensation(VersionHead head, long interventionId, String name, String condition, Integer kronorADay,
            boolean atMost, Long decidedById, Long paidById) {
        super(head);
        if (kronorADay != null && kronorADay < 1) {
            throw new BusinessRuleViolation("rule.map.amount-not-positive");
        }
        this.interventionId = interventionId;
        this.name = name;
        this.condition = condition;
        this.kronorADay = kronorADay;
        this.atMost = atMost;
        this.decidedById = decidedById;
        this.paidById = paidById;
    }

    public long interventionId() {
        return interventionId;
    }

    public String name() {
        return name;
    }

    public String condition() {
        return condition;
    }

    public Integer kronorADay() {
        return kronorADay;
    }

    public boolean isAtMost() {
        return atMost;
    }

    public Long decidedById() {
        return decidedById;
    }

    public Long paidById() {
        return paidById;
    }
}
