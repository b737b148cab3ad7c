package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Väntetid that a case tells of: how many days, and between which interventions of the map where both ends are named. */
@Embeddable
public class WaitingTime {

    @Column(name = "wait_from_id")
    private Long fromId;
    @Column(name = "wait_to_id")
    private Long toId;
    @Column(name = "wait_days")
    private Integer days;

    protected WaitingTime() { // for JPA
    }

    public WaitingTime(OnTheMap map) {
        this.fromId = map.end(PlaceRole.FROM);
        this.toId = map.end(PlaceRole.TO);
        this.days = map.waitDays();
    }

    /** @param kept null where all of it is, as the database gives it back */
    public static Integer days(WaitingTime kept) {
        return kept == null ? null : kept.days;
    }
}
