package se.lexheller.coordinationmap;

import java.util.List;

/** The interventions that somebody of a target group may meet, step by step, and the handovers between them. */
public record Journey(MapName group, List<MapName> steps, List<Stop> stops, List<Way> ways) {

    /**
     * An intervention on the way.
     *
     * @param firstStep place in the list of steps, from 0
     * @param lane      those who perform it; empty where nobody is known
     * @param limits    shortest first
     */
    public record Stop(long id, String slug, String name, int firstStep, int lastStep, String lane, List<Limit> limits) {
    }

    /**
     * A tidsgräns in short.
     *
     * @param programmes codes that have the same limit; empty: whatever the programme
     */
    public record Limit(List<String> programmes, int compensatedDays, int months) {

        public String programmesInText() {
            return String.join(", ", programmes);
        }
    }

    /**
     * A handover.
     *
     * @param number   in the picture and in the list beside it
     * @param waitDays   longest agreed, in days; null where nothing is agreed
     */
    public record Way(int number, long from, String fromName, long to, String toName, String trigger, String document, Integer waitDays) {
    }

    public boolean isEmpty() {
        return stops.isEmpty();
    }

    public List<Stop> at(int step) {
        return stops.stream().filter(s -> s.firstStep() <= step && step <= s.lastStep()).toList();
    }
}
