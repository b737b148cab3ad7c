package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.lexheller.shared.BusinessRuleViolation;

/** Överlämning from one intervention to the next. */
@Entity
@Table(name = "handover")
public class Handover extends EntryVersion {

    public static final int LONGEST_WAIT = 3650;

    @Column(name = "from_id")
    private long fromId;
    @Column(name = "to_id")
    private long toId;
    @Column(name = "trigger_text")
    private String trigger;
    private String document;
    @Column(name = "longest_wait_days")
    private Integer longestWaitDays;

    protected Handover() { // for JPA
    }

    /**
     * @param trigger         when it is done
     * @param document        what goes with it; empty where nothing does
     * @param longestWaitDays as agreed; null where nothing is agreed
     */
    public Handover(VersionHead head, long fromId, long toId, String trigger, String document, Integer longestWaitDays) {
        super(head);
        if (fromId == toId) {
            throw new BusinessRuleViolation("rule.map.handover-to-itself");
        }
        if (longestWaitDays != null && (longestWaitDays < 0 || longestWaitDays > LONGEST_WAIT)) {
            throw new BusinessRuleViolation("rule.map.wait-out-of-range", LONGEST_WAIT);
        }
        this.fromId = fromId;
        this.toId = toId;
        this.trigger = trigger;
        this.document = document;
        this.longestWaitDays = longestWaitDays;
    }

    public long fromId() {
        return fromId;
    }

    public long toId() {
        return toId;
    }

    public String trigger() {
        return trigger;
    }

    public String document() {
        return document;
    }

    public Integer longestWaitDays() {
        return longestWaitDays;
    }
}
