package se.lexheller.coordinationmap;

import java.util.List;

/** Målgrupp × steg: who performs something there, in one municipality on one day. */
public record Matrix(List<MapName> steps, List<Line> lines) {

    /** A target group, with a cell a step. */
    public record Line(MapName group, List<Cell> cells) {
    }

    /** @param interventions the first of them; none: a white spot */
    public record Cell(MapName step, List<Offer> interventions) {

        public boolean isWhite() {
            return interventions.isEmpty();
        }

        /** @return how many there are besides those told */
        public long others() {
            return isWhite() ? 0 : interventions.get(0).inCell() - interventions.size();
        }

        /** @return whether there is something, but nobody known who performs it; where not all are told, that isn't claimed */
        public boolean isUnclear() {
            return !isWhite() && others() == 0 && interventions.stream().allMatch(o -> o.performers().isEmpty());
        }
    }

    /**
     * @param performers short names, empty where nobody is known
     * @param inCell     how many there are in this one's cell
     */
    public record Offer(long group, long step, String slug, String name, String performers, long inCell) {
    }

    public long white() {
        return lines.stream().flatMap(l -> l.cells().stream()).filter(Cell::isWhite).count();
    }

    public long all() {
        return (long) lines.size() * steps.size();
    }
}
