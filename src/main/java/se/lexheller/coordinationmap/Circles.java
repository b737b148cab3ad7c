package se.lexheller.coordinationmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds where arrows lead round to where they began: requirements that require each other (a real Heller), or handovers that
 * send a person round. For each knot of such arrows the shortest way round is told, once.
 */
public final class Circles {

    private final Map<Long, Set<Long>> arrows = new TreeMap<>();

    public Circles arrow(long from, long to) {
        arrows.computeIfAbsent(from, f -> new TreeSet<>()).add(to);
        return this;
    }

    /** @return ways round, each beginning with its lowest entry, which is not repeated at the end */
    public List<List<Long>> find() {
        List<List<Long>> found = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (Long start : arrows.keySet()) {
            if (!told.contains(start)) {
                List<Long> round = shortestRound(start);
                found.addAll(round.isEmpty() ? List.of() : List.of(round));
                told.addAll(round);
            }
        }
        return found;
    }

    /** Breadth first from the start until an arrow leads back to it. */
    private List<Long> shortestRound(long start) {
        Map<Long, Long> reachedFrom = new HashMap<>();
        Deque<Long> waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            long here = waiting.remove();
            for (long next : arrows.getOrDefault(here, Set.of())) {
                if (next == start) {
                    return wayTo(here, start, reachedFrom);
                }
                if (reachedFrom.putIfAbsent(next, here) == null) {
                    waiting.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Long> wayTo(long end, long start, Map<Long, Long> reachedFrom) {
        Deque<Long> way = new ArrayDeque<>();
        for (long here = end; here != start; here = reachedFrom.get(here)) {
            way.addFirst(here);
        }
        way.addFirst(start);
        return List.copyOf(way);
    }
}
