package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import se.lexheller.shared.BusinessRuleViolation;

/** Indikator: a figure or a range about an intervention, and what it can't tell. */
@Entity
@Table(name = "indicator")
public class Indicator extends EntryVersion {

    @Column(name = "intervention_id")
    private long interventionId;
    private String name;
    private BigDecimal lowest;
    private BigDecimal highest;
    private String unit;
    private boolean approximate;
    private String population;
    @Column(name = "measured_at")
    private String measuredAt;
    private String caveat;

    protected Indicator() { // for JPA
    }

    /** @param highest the same as lowest where it is one figure */
    public Indicator(VersionHead head, long interventionId, String name, BigDecimal lowest, BigDecimal highest,
            String unit, boolean approximate, String population, String measuredAt, String caveat) {
        super(head);
        if (lowest.compareTo(highest) > 0) {
            throw new BusinessRuleViolation("rule.map.range-reversed");
        }
        this.interventionId = interventionId;
        this.name = name;
        this.lowest = lowest;
        this.highest = highest;
        this.unit = unit;
        this.approximate = approximate;
        this.population = population;
        this.measuredAt = measuredAt;
        this.caveat = caveat;
    }

    public long interventionId() {
        return interventionId;
    }

    public String name() {
        return name;
    }

    public BigDecimal lowest() {
        return lowest;
    }

    public BigDecimal highest() {
        return highest;
    }

    public String unit() {
        return unit;
    }

    public boolean isApproximate() {
        return approximate;
    }

    public String population() {
        return population;
    }

    public String measuredAt() {
        return measuredAt;
    }

    public String caveat() {
        return caveat;
    }
}
