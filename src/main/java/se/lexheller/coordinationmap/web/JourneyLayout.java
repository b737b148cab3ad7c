package se.lexheller.coordinationmap.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.lexheller.coordinationmap.Journey;
import se.lexheller.coordinationmap.Journey.Stop;
import se.lexheller.coordinationmap.Journey.Way;

/** Where everything in the picture of a journey stands: steps from left to right, a lane an actor, in user units of SVG. */
final class JourneyLayout {

    static final int LABEL = 170;
    static final int HEADER = 64;
    static final int COLUMN = 252;
    static final int BOX_WIDTH = 184;
    static final int LINE = 19;
    private static final int MARGIN = 16;
    private static final int SLOT_GAP = 30;
    private static final int LANE_PADDING = 20;
    private static final int BOX_PADDING = 14;
    private static final int LETTERS_A_LINE = 20;
    private static final int LETTERS_A_STEP = 28;
    private static final int LETTERS_A_LABEL = 18;
    private static final int LOWEST_BOX = 68;
    private static final int ARROW_APART = 16;

    /** A step. */
    record Column(int x, List<String> lines, boolean white) {
    }

    /** An actor. */
    record Lane(int y, int height, List<String> lines) {
    }

    /** An intervention. */
    record Box(Stop stop, int x, int y, int width, int height, List<String> lines) {

        int right() {
            return x + width;
        }

        int middle() {
            return y + height / 2;
        }
    }

    /** A handover: a curve with its number on it; back where it leads to an earlier step. */
    record Arrow(Way way, String path, int badgeX, int badgeY, boolean back) {
    }

    private final Journey journey;
    private final String unknown;
    private final List<Lane> lanes = new ArrayList<>();
    private final Map<Long, Box> boxes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private int height = HEADER + MARGIN;

    /** @param unknown name of the lane of those of whom nobody knows who performs them */
    JourneyLayout(Journey journey, String unknown) {
        this.journey = journey;
        this.unknown = unknown;
        Map<String, List<Stop>> byLane = new LinkedHashMap<>();
        // Those of whom nobody knows stand last.
        journey.stops().stream().sorted(Comparator.comparing(s -> s.lane().isEmpty()))
                .forEach(s -> byLane.computeIfAbsent(s.lane(), l -> new ArrayList<>()).add(s));
        byLane.forEach(this::lane);
        journey.ways().forEach(this::arrow);
    }

    int width() {
        return LABEL + journey.steps().size() * COLUMN + MARGIN;
    }

    int height() {
        return height + MARGIN;
    }

    List<Column> columns() {
        return IntStream.range(0, journey.steps().size()).mapToObj(i -> new Column(LABEL + i * COLUMN,
                wrap(journey.steps().get(i).name(), LETTERS_A_STEP), journey.at(i).isEmpty())).toList();
    }

    List<Lane> lanes() {
        return lanes;
    }

    List<Box> boxes() {
        return List.copyOf(boxes.values());
    }

    List<Arrow> arrows() {
        return arrows;
    }

    private void lane(String name, List<Stop> stops) {
        int boxHeight = stops.stream().mapToInt(s -> boxHeight(s, letters(s))).max().orElse(0);
        List<Integer> takenTo = new ArrayList<>();
        int top = height + LANE_PADDING;
        for (Stop stop : stops) {
            int slot = slot(takenTo, stop);
            boxes.put(stop.id(), new Box(stop, LABEL + stop.firstStep() * COLUMN + (COLUMN - BOX_WIDTH) / 2,
                    top + slot * (boxHeight + SLOT_GAP), boxWidth(stop), boxHeight, wrap(stop.name(), letters(stop))));
        }
        int laneHeight = takenTo.size() * (boxHeight + SLOT_GAP) - SLOT_GAP + 2 * LANE_PADDING;
        lanes.add(new Lane(height, laneHeight, wrap(name.isEmpty() ? unknown : name, LETTERS_A_LABEL)));
        height += laneHeight;
    }

    /** The first slot of the lane in which no box stands in these columns; stops come from left to right. */
    private static int slot(List<Integer> takenTo, Stop stop) {
        for (int slot = 0; slot < takenTo.size(); slot++) {
            if (takenTo.get(slot) < stop.firstStep()) {
                takenTo.set(slot, stop.lastStep());
                return slot;
            }
        }
        takenTo.add(stop.lastStep());
        return takenTo.size() - 1;
    }

    private static int boxWidth(Stop stop) {
        return BOX_WIDTH + (stop.lastStep() - stop.firstStep()) * COLUMN;
    }

    private static int letters(Stop stop) {
        return LETTERS_A_LINE * boxWidth(stop) / BOX_WIDTH;
    }

    private static int boxHeight(Stop stop, int letters) {
        return Math.max(LOWEST_BOX, 2 * BOX_PADDING + LINE * (wrap(stop.name(), letters).size() + stop.limits().size()));
    }

    private void arrow(Way way) {
        Box from = boxes.get(way.from());
        Box to = boxes.get(way.to());
        boolean same = from.stop().lastStep() == to.stop().firstStep();
        boolean back = !same && to.stop().firstStep() < from.stop().lastStep();
        int startX = back ? from.x() : from.right();
        int endX = back || same ? to.right() : to.x();
        int below = back ? ARROW_APART : 0;
        int startY = from.middle() + below + apart(arrows.stream().filter(a -> a.back() == back && a.way().from() == way.from()).count());
        int endY = to.middle() + below + apart(arrows.stream().filter(a -> a.back() == back && a.way().to() == way.to()).count());
        int bend = same ? COLUMN / 4 : Math.max(30, Math.abs(endX - startX) / 2);
        int firstX = back ? startX - bend : startX + bend;
        int lastX = back || same ? endX + bend : endX - bend;
        arrows.add(new Arrow(way, "M%d %dC%d %d %d %d %d %d".formatted(startX, startY, firstX, startY, lastX, endY, endX, endY),
                onWay(startX, firstX, lastX, endX), onWay(startY, startY, endY, endY), back));
    }

    /** The point of a cubic curve at three tenths, so that arrows there and back don't have their numbers on each other. */
    private static int onWay(int start, int first, int last, int end) {
        return (int) Math.round(0.343 * start + 0.441 * first + 0.189 * last + 0.027 * end);
    }

    /** Arrows of one box leave and reach it one below the other. */
    private static int apart(long before) {
        return (int) before * ARROW_APART / 2;
    }

    /** Between words where there is a place for it; a longer word is broken. */
    static List<String> wrap(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Arrays.stream(text.split(" ")).flatMap(w -> Arrays.stream(w.split("(?<=\\G.{" + letters + "})"))).toList()) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
