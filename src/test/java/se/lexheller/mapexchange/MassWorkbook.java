package se.lexheller.mapexchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.lexheller.mapexchange.Sheet.Column;
import se.lexheller.mapkeeping.MapField;

/** A workbook with very many new rows. */
public final class MassWorkbook {

    private MassWorkbook() {
    }

    /**
     * @param rows  half of them interventions, half of them what their actor does in them
     * @param wrong row of the second sheet whose role is none; 0: all are right
     */
    public static byte[] of(int rows, int wrong, String group, String actor) {
        List<List<String>> interventions = IntStream.range(0, rows / 2).mapToObj(i -> row(MapPart.INTERVENTION, Map.of("name", "Mängdprov " + i,
                "what", "Ett prov", "targetGroups", group, "source", "Prov", "reviewOn", "2027-11-21"))).toList();
        List<List<String>> parts = IntStream.range(0, rows / 2).mapToObj(i -> row(MapPart.PARTICIPATION, Map.of("intervention", "Mängdprov " + i,
                "organisation", actor, "role", i + 3 == wrong ? "Hejar på" : "Utför", "source", "Prov", "reviewOn", "2027-11-21"))).toList();
        return WorkbookWriter.write(List.of(sheet(MapPart.INTERVENTION, interventions), sheet(MapPart.PARTICIPATION, parts)), "Val");
    }

    private static List<String> row(MapPart part, Map<String, String> values) {
        return PartFields.of(part).stream().map(f -> values.getOrDefault(f.key(), "")).toList();
    }

    private static Sheet sheet(MapPart part, List<List<String>> rows) {
        List<Column> columns = new ArrayList<>();
        for (MapField field : PartFields.of(part)) {
            columns.add(new Column(field.key(), MapWords.heading(part, field), List.of(), 20));
        }
        return new Sheet(MapWords.sheet(part), columns, rows);
    }

    /** @return the places of errors, as a page tells them */
    public static List<String> places(ImportPreview preview) {
        return preview.errors().stream().map(e -> String.join(" ", Arrays.asList(e.place().sheet(), e.place().row(), e.place().column()))).toList();
    }
}
