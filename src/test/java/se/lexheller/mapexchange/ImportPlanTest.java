package se.lexheller.mapexchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlanTest {

    private final MapSnapshot map = TestMap.small();
    private final List<ImportedRow> rows = new ArrayList<>();

    @Test
    void what_was_taken_out_and_is_taken_in_again_changes_nothing() {
        ImportPreview preview = preview(new MapWorkbook().read(new MapWorkbook().write(map)));
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.changes()).isEmpty();
        assertThat(preview.unchanged()).isEqualTo(9);
    }

    @Test
    void what_is_not_told_stays_as_it_is() {
        row(MapPart.DURATION_LIMIT, "uuid", TestMap.LIMIT, "version", "1", "months", "9");
        assertThat(preview().changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.title()).isEqualTo("Prov ett · Jobbgarantin");
            assertThat(change.fields()).containsExactly(new FieldChange("Månader", "6", "9"));
        });
    }

    @Test
    void a_last_day_and_nothing_else_is_an_end_and_a_later_one_a_change() {
        row(MapPart.INTERVENTION, "uuid", TestMap.ONE, "version", "1", "lastDay", "2026-12-31");
        row(MapPart.INTERVENTION, "uuid", TestMap.TWO, "version", "2", "lastDay", "2027-12-31");
        assertThat(preview().changes()).extracting(Change::kind).containsExactly(ChangeKind.ENDED, ChangeKind.CHANGED);
    }

    @Test
    void new_rows_point_at_each_other_by_slug_or_by_name() {
        row(MapPart.INTERVENTION, "name", "Helt ny", "what", "Vad", "source", "x", "reviewOn", "2027-01-01", "keeper", "Kommunen");
        row(MapPart.PARTICIPATION, "intervention", "helt ny", "organisation", "Nya aktören", "role", "PERFORMS", "source", "x", "reviewOn", "2027-01-01");
        row(MapPart.ACTOR, "name", "Nya aktören", "shortName", "NA", "kind", "OTHER");
        ImportPreview preview = preview();
        assertThat(preview.errors()).isEmpty();
        assertThat(preview.changes()).extracting(Change::kind, Change::part, Change::title).containsExactly(tuple(ChangeKind.ADDED, MapPart.ACTOR, "Nya aktören"),
                tuple(ChangeKind.ADDED, MapPart.INTERVENTION, "Helt ny"), tuple(ChangeKind.ADDED, MapPart.PARTICIPATION, "Helt ny · Nya aktören · Utför"));
    }

    @Test
    void a_limit_from_another_day_needs_the_old_one_to_end() {
        row(MapPart.DURATION_LIMIT, "uuid", TestMap.LIMIT, "intervention", "prov-ett", "programme", "JOB", "months", "9", "validFrom", "2027-01-01",
                "source", "x", "reviewOn", "2027-01-01");
        assertThat(wrongs()).containsExactly(tuple("1", "validFrom", "rule.import.overlap.map"));
        row(MapPart.DURATION_LIMIT, "uuid", TestMap.LIMIT, "version", "1", "lastDay", "2026-12-31");
        assertThat(wrongs()).isEmpty();
        row(MapPart.DURATION_LIMIT, "uuid", TestMap.LIMIT, "intervention", "prov-ett", "programme", "JOB", "months", "9", "validFrom", "2028-01-01",
                "source", "x", "reviewOn", "2027-01-01");
        assertThat(wrongs()).containsExactly(tuple("3", "validFrom", "rule.import.overlap"));
    }

    @Test
    void no_two_limits_say_how_long_for_the_same_people() {
        row(MapPart.DURATION_LIMIT, "intervention", "prov-ett", "programme", "JOB", "compensatedDays", "0", "months", "3", "source", "x", "reviewOn", "2027-01-01");
        assertThat(wrongs()).containsExactly(tuple("1", "validFrom", "rule.import.same-limit.map"));
        rows.clear();
        row(MapPart.DURATION_LIMIT, "intervention", "prov-tva", "months", "3", "source", "x", "reviewOn", "2027-01-01");
        row(MapPart.DURATION_LIMIT, "intervention", "prov-tva", "months", "4", "source", "x", "reviewOn", "2027-01-01");
        row(MapPart.DURATION_LIMIT, "intervention", "prov-tva", "compensatedDays", "450", "months", "4", "source", "x", "reviewOn", "2027-01-01");
        assertThat(wrongs()).containsExactly(tuple("2", "validFrom", "rule.import.same-limit"));
    }

    @Test
    void replacements_never_lead_round_neither_within_the_file_nor_over_the_map() {
        row(MapPart.INTERVENTION, "uuid", TestMap.ONE, "version", "1", "replacedBy", "prov-tva");
        assertThat(wrongs()).containsExactly(tuple("1", "replacedBy", "rule.map.replaced-in-a-circle"));
        rows.clear();
        row(MapPart.INTERVENTION, "uuid", TestMap.ONE, "version", "1", "replacedBy", "ny");
        row(MapPart.INTERVENTION, "name", "Ny", "what", "Vad", "replacedBy", "prov-tva", "source", "x", "reviewOn", "2027-01-01");
        assertThat(wrongs()).extracting(t -> t.toList().get(1)).containsOnly("replacedBy").hasSize(2);
        rows.clear();
        row(MapPart.INTERVENTION, "uuid", TestMap.TWO, "version", "2", "replacedBy", "");
        row(MapPart.INTERVENTION, "uuid", TestMap.ONE, "version", "1", "replacedBy", "prov-tva");
        assertThat(wrongs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"months,0,error.map.number", "months,-1,error.map.number", "months,601,error.map.number", "months,sex,error.map.number",
        "months,'',error.required", "validFrom,9999-12-31,error.map.day", "validFrom,0001-01-01,error.map.day", "lastDay,2026-02-30,error.map.day",
        "lastDay,1899-12-31,error.map.day", "intervention,finns-inte,error.map.unknown-choice", "repeatable,kanske,error.map.yes-no",
        "source,'',error.required", "keeper,bolaget-ab,rule.import.keeper-no-member", "keeper,ingen,rule.import.keeper-no-member",
        "version,9,rule.import.version-gone", "version,ett,error.map.number", "uuid,xyz,rule.import.shape.uuid", "colour,red,error.map.unknown-field"})
    void each_bad_value_is_told_at_its_place(String field, String value, String key) {
        Map<String, String> told = new LinkedHashMap<>(Map.of("uuid", TestMap.LIMIT, "version", "1", "intervention", "prov-ett", "months", "9"));
        told.put(field, value);
        row(MapPart.DURATION_LIMIT, told.entrySet().stream().flatMap(e -> List.of(e.getKey(), e.getValue()).stream()).toArray(String[]::new));
        assertThat(wrongs()).containsExactly(tuple("1", field, key));
    }

    @Test
    void an_end_before_its_start_and_a_handover_to_itself_are_told() {
        row(MapPart.DURATION_LIMIT, "uuid", TestMap.LIMIT, "version", "1", "validFrom", "2026-02-01", "lastDay", "2026-01-31");
        row(MapPart.HANDOVER, "from", "prov-ett", "to", "prov-ett", "trigger", "x", "source", "x", "reviewOn", "2027-01-01");
        assertThat(wrongs()).containsExactly(tuple("1", "lastDay", "rule.map.end-before-start"), tuple("2", "to", "rule.map.handover-to-itself"));
    }

    @Test
    void an_entry_is_what_its_id_says() {
        row(MapPart.HANDOVER, "uuid", TestMap.ONE, "from", "prov-ett");
        row(MapPart.INTERVENTION, "name", "Prov ett", "slug", "prov-ett", "what", "x");
        row(MapPart.INTERVENTION, "uuid", TestMap.ONE, "version", "1", "slug", "annan");
        row(MapPart.INTERVENTION, "uuid", TestMap.TWO, "version", "2", "what", "y");
        row(MapPart.INTERVENTION, "uuid", TestMap.TWO, "version", "2", "what", "z");
        row(MapPart.INTERVENTION, "name", "!!", "what", "z");
        assertThat(wrongs()).containsExactlyInAnyOrder(tuple("1", "uuid", "rule.import.id-of-other-kind"), tuple("2", "slug", "rule.import.slug-taken"),
                tuple("3", "slug", "rule.import.slug-fixed"), tuple("5", "version", "rule.import.twice"), tuple("6", "name", "error.required"));
    }

    @Test
    void rows_of_the_small_lists_are_checked_too() {
        row(MapPart.ACTOR, "name", "KOMMUNEN", "slug", "annan", "shortName", "K", "kind", "OTHER");
        row(MapPart.ACTOR, "slug", "kommunen", "kind", "OTHER");
        row(MapPart.MUNICIPALITY, "code", "58", "name", "Ny");
        row(MapPart.STEP, "name", "Nytt", "position", "1", "source", "x");
        row(MapPart.TARGET_GROUP, "name", "");
        row(MapPart.ACTOR, "name", "Utan kortnamn", "kind", "Bolag");
        assertThat(wrongs()).containsExactlyInAnyOrder(tuple("1", "name", "rule.import.taken"), tuple("2", "kind", "rule.import.kind-of-actor"),
                tuple("3", "code", "rule.import.shape.code"), tuple("4", "position", "rule.import.taken"), tuple("5", "slug", "error.required"),
                tuple("6", "shortName", "error.required"), tuple("6", "kind", "error.map.unknown-choice"));
    }

    private void row(MapPart part, String... pairs) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1].isEmpty() ? List.of() : List.of(pairs[i + 1]));
        }
        rows.add(new ImportedRow(part, "blad", String.valueOf(rows.size() + 1), Map.of(), values));
    }

    private List<Tuple> wrongs() {
        return new ImportPlan(map, new MapFile(rows, List.of())).errors().stream().map(e -> tuple(e.place().row(), e.place().column(), e.key())).toList();
    }

    private ImportPreview preview() {
        return preview(new MapFile(rows, List.of()));
    }

    private ImportPreview preview(MapFile file) {
        return PlanChanges.preview("fil", new ImportPlan(map, file), map.fingerprint());
    }
}
