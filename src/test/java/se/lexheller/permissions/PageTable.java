package se.lexheller.permissions;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.platform.web.Route;
import se.lexheller.security.Permission;

/** pages.txt: which page, and which button on it, asks for which right. */
final class PageTable {

    static final String WHERE = "src/test/resources/se/lexheller/permissions/pages.txt";

    /**
     * @param over   what the table says; see there
     * @param stages in which the page is there
     */
    record PageRow(Route route, Permission right, String over, Set<Stage> stages, Map<String, Button> buttons) {

        boolean isOverCases() {
            return Set.of("case", "party", "filer", "assignment").contains(over);
        }
    }

    /**
     * @param right   null where it changes nothing
     * @param offered stages in which whoever has the right is offered it; null where that isn't looked at
     */
    record Button(String name, Permission right, Set<Stage> offered) {
    }

    private PageTable() {
    }

    static Map<Route, PageRow> read() {
        Map<Route, PageRow> rows = new LinkedHashMap<>();
        for (String line : lines()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                PageRow row = row(line);
                if (rows.put(row.route(), row) != null) {
                    throw new IllegalStateException("Two rows of " + row.route() + " in " + WHERE);
                }
            }
        }
        return rows;
    }

    private static PageRow row(String line) {
        List<String> cells = new ArrayList<>(Arrays.stream(line.split("\\|")).map(String::strip).toList());
        cells.addAll(Collections.nCopies(5 - cells.size(), ""));
        Map<String, Button> buttons = new LinkedHashMap<>();
        for (String cell : cells.get(4).isEmpty() ? new String[0] : cells.get(4).split("\\s+")) {
            Button button = button(cell);
            buttons.put(button.name(), button);
        }
        return new PageRow(Route.valueOf(cells.get(0)), Permission.valueOf(cells.get(1)), cells.get(2), stages(cells.get(3)), buttons);
    }

    private static Button button(String cell) {
        String[] nameAndRight = cell.split("=", 2);
        String[] rightAndStages = nameAndRight[1].split("@", 2);
        return new Button(nameAndRight[0], rightAndStages[0].equals("-") ? null : Permission.valueOf(rightAndStages[0]),
                rightAndStages.length < 2 ? null : stages(rightAndStages[1]));
    }

    private static Set<Stage> stages(String cell) {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        if (cell.isEmpty() || cell.equals("*")) {
            stages.addAll(EnumSet.allOf(Stage.class));
        } else {
            Arrays.stream(cell.split(",")).map(Stage::valueOf).forEach(stages::add);
        }
        return stages;
    }

    private static List<String> lines() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                PageTable.class.getResourceAsStream("pages.txt"), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
