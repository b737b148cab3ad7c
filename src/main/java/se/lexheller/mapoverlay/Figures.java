package se.lexheller.mapoverlay;

import java.util.List;
import java.util.Map;

/**
 * How many cases lie where on the map, over a time.
 *
 * @param cells cases by target group and step
 * @param waits cases of waiting by the interventions they lie between
 */
public record Figures(Map<Cell, Long> cells, Map<Between, Waits> waits) {

    public static final Figures NONE = new Figures(Map.of(), Map.of());

    public Figures {
        cells = Map.copyOf(cells);
        waits = Map.copyOf(waits);
    }

    /** A target group at a step, by their ids. */
    public record Cell(long group, long step) {
    }

    /** Two interventions, by their ids. */
    public record Between(long from, long to) {
    }

    /**
     * Cases of waiting.
     *
     * @param days reported, sorted; there are fewer than cases where somebody didn't know
     */
    public record Waits(long cases, List<Integer> days) {

        static final Waits NONE = new Waits(0, List.of());

        public Waits {
            days = List.copyOf(days);
        }

        /** @return the middle of the days reported, in half days; null where none is */
        public Double median() {
            if (days.isEmpty()) {
                return null;
            }
            int middle = days.size() / 2;
            return (days.get(middle - 1 + days.size() % 2) + days.get(middle)) / 2.0;
        }
    }

    /** @return null where no case lies there */
    public Long at(long group, long step) {
        return cells.get(new Cell(group, step));
    }

    /** @return null where no case lies there */
    public Waits between(long from, long to) {
        return waits.get(new Between(from, to));
    }
}
