package se.lexheller.mapoverlay;

import java.util.List;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.shared.PageOf;

/**
 * The map with every case on it, for the association.
 *
 * @param lines  the groups with the most cases first
 * @param hidden groups with fewer cases than those shown
 * @param all    cases that came in the period, those withdrawn, rejected or the same as another left out
 * @param placed those of them that have both a target group and a step
 */
public record Overview(List<MapName> steps, List<Line> lines, int hidden, PageOf<Wait> waits, long all, long placed) {

    /** A target group. */
    public record Line(MapName group, List<Spot> spots) {

        long cases() {
            return spots.stream().mapToLong(Spot::cases).sum();
        }
    }

    /** A target group at a step. */
    public record Spot(MapName step, long cases) {
    }

    /**
     * What is told of the wait between two interventions.
     *
     * @param median of the days reported; null where none is
     * @param told   how many have told their days
     * @param agreed longest wait agreed; null where none is
     * @param onMap  whether the map has a handover there
     */
    public record Wait(MapName from, MapName to, long cases, Double median, int told, Integer agreed, boolean onMap) {

        public boolean isTooLong() {
            return median != null && agreed != null && median > agreed;
        }
    }

    public long unplaced() {
        return all - placed;
    }
}
