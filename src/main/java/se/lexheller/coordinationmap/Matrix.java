package se.lexheller.coordinationmap;

import java.util.List;

/** Målgrupp × steg: who performs something there, in one municipality on one day. */
public record Matrix(List<MapName> steps, List<Line> lines) {

    /** A target group, with a cell a step. */
    public record Line(MapName group, List<Cell> cells) {
    }

    /** @param interventions by name; none: a white spot */
    public record Cell(MapName step, List<Offer> interventions) {

        public boolean isWhite() {
            return interventions.isEmpty();
        }

        /** @return whether there is something, but nobody known who performs it */
        public boolean isUnclear() {
            return !isWhite() && interventions.stream().allMatch(o -> o.performers().isEmpty());
        }
    }

    /** @param performers short names, empty where nobody is known */
    public record Offer(long group, long step, String slug, String name, String performers) {
    }

    public long white() {
        return lines.stream().flatMap(l -> l.cells().stream()).filter(Cell::isWhite).count();
    }

    public long all() {
        return (long) lines.size() * steps.size();
    }
}
