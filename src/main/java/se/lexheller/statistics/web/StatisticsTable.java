package se.lexheller.statistics.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A table of figures as it is shown and taken home.
 *
 * @param name    in the address of its file
 * @param title   above it
 * @param heads   of the columns, the first of the names
 * @param decimals of each column's figures, in the order of the columns after the first
 * @param barOf   the column, from 1, that is drawn as bars; 0 for none
 * @param unknown what stands for a figure that is not told
 */
public record StatisticsTable(String name, String title, List<String> heads, List<Integer> decimals, int barOf, String unknown, List<Line> lines) {

    private static final Set<String> NAMES = Set.of("aktorer", "malgrupper", "svar");

    /** @param figures in the order of the columns after the first; null where one is not told */
    public record Line(String name, List<Number> figures) {

        public Line {
            figures = Collections.unmodifiableList(new ArrayList<>(figures));
        }
    }

    /** @return whether its lines bear names that people have given, and no words of the page's own */
    public boolean isOfNames() {
        return NAMES.contains(name);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** @return how long the line's bar is, of a hundred; 0 where the figure is not told */
    public double bar(Line line) {
        double most = lines.stream().mapToDouble(this::barred).max().orElse(0);
        return most == 0 ? 0 : Math.round(1000 * barred(line) / most) / 10.0;
    }

    private double barred(Line line) {
        Number figure = barOf == 0 ? null : line.figures().get(barOf - 1);
        return figure == null ? 0 : figure.doubleValue();
    }
}
