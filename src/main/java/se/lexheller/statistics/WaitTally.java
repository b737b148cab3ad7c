package se.lexheller.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.statistics.Statistics.Wait;

/** How many cases took how many days, by kind. */
final class WaitTally {

    private final Map<String, TreeMap<Integer, Long>> byKind = new TreeMap<>();
    private final TreeMap<Integer, Long> all = new TreeMap<>();

    void add(String kind, int days, long cases) {
        byKind.computeIfAbsent(kind, k -> new TreeMap<>()).merge(days, cases, Long::sum);
        all.merge(days, cases, Long::sum);
    }

    /** @return all kinds together first, then those that have answered cases */
    List<Wait> waits() {
        List<Wait> waits = new ArrayList<>();
        if (!all.isEmpty()) {
            waits.add(wait(null, all));
        }
        for (DeviationKind kind : DeviationKind.values()) {
            if (byKind.containsKey(kind.name())) {
                waits.add(wait(kind.name(), byKind.get(kind.name())));
            }
        }
        return waits;
    }

    private static Wait wait(String kind, TreeMap<Integer, Long> days) {
        long cases = days.values().stream().mapToLong(Long::longValue).sum();
        return new Wait(kind, cases, within(days, cases, 50), within(days, cases, 90));
    }

    /** The nearest rank: the least number of days within which at least as many of a hundred were answered. */
    private static int within(TreeMap<Integer, Long> days, long cases, int ofHundred) {
        long wanted = (cases * ofHundred + 99) / 100;
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : days.entrySet()) {
            seen += entry.getValue();
            if (seen >= wanted) {
                return entry.getKey();
            }
        }
        throw new IllegalStateException("no case is counted");
    }
}
