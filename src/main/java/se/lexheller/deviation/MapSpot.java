package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** A cell of the map, target group and step, in which a case is counted from a day on. */
@Embeddable
public class MapSpot {

    @Column(name = "target_group_id")
    private long targetGroupId;
    @Column(name = "step_id")
    private long stepId;
    private LocalDate day;

    protected MapSpot() { // for JPA
    }

    private MapSpot(long targetGroupId, long stepId, LocalDate day) {
        this.targetGroupId = targetGroupId;
        this.stepId = stepId;
        this.day = day;
    }

    /** @return each target group at each step */
    public static Set<MapSpot> of(Set<Long> targetGroups, Set<Long> steps, LocalDate day) {
        Set<MapSpot> spots = new HashSet<>();
        targetGroups.forEach(group -> steps.forEach(step -> spots.add(new MapSpot(group, step, day))));
        return spots;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MapSpot spot && spot.targetGroupId == targetGroupId && spot.stepId == stepId && Objects.equals(spot.day, day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(targetGroupId, stepId, day);
    }
}
