package se.lexheller.mapkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.coordinationmap.Alternative;
import se.lexheller.coordinationmap.Compensation;
import se.lexheller.coordinationmap.Contact;
import se.lexheller.coordinationmap.DurationLimit;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.GoverningDocument;
import se.lexheller.coordinationmap.Handover;
import se.lexheller.coordinationmap.Indicator;
import se.lexheller.coordinationmap.Intervention;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Origin;
import se.lexheller.coordinationmap.Participation;
import se.lexheller.coordinationmap.ParticipationRole;
import se.lexheller.coordinationmap.Precedence;
import se.lexheller.coordinationmap.Requirement;
import se.lexheller.coordinationmap.ResponsibilityRule;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.coordinationmap.VersionHead;
import se.lexheller.mapkeeping.MapKeys.Key;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

class MapFieldsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final MapKeys KEYS = keys(Map.of());
    private static final RecursiveComparisonConfiguration SAME = RecursiveComparisonConfiguration.builder()
            .withComparatorForType(BigDecimal::compareTo, BigDecimal.class).withIgnoreCollectionOrder(true).build();

    @ParameterizedTest
    @EnumSource
    void an_entry_that_is_written_and_read_again_is_the_same(MapEntryKind kind) {
        EntryVersion version = full(kind);
        Map<String, List<String>> values = MapFields.values(kind, version, KEYS);
        assertThat(values.keySet()).containsExactlyElementsOf(MapFields.of(kind).stream().map(MapField::key).toList());
        assertThat(values.values()).noneMatch(List::isEmpty);
        EntryVersion again = MapFields.read(kind, values, KEYS).version(7, 3, NOW, 14L, "Rättat");
        assertThat(again).usingRecursiveComparison(SAME).isEqualTo(version);
        assertThat(MapFields.read(kind, values, KEYS).values()).isEqualTo(values);
    }

    @ParameterizedTest
    @EnumSource
    void an_entry_with_what_is_needed_alone_is_the_same_too(MapEntryKind kind) {
        Map<String, List<String>> values = new HashMap<>(MapFields.values(kind, full(kind), KEYS));
        MapFields.of(kind).stream().filter(field -> !field.needed() && !field.key().equals("phone")).forEach(field -> values.remove(field.key()));
        EntryVersion version = MapFields.read(kind, values, KEYS).version(7, 3, NOW, null, null);
        assertThat(version.validity()).isEqualTo(Validity.ALWAYS);
        Map<String, List<String>> again = MapFields.values(kind, version, KEYS);
        assertThat(MapFields.read(kind, again, KEYS).version(7, 3, NOW, null, null)).usingRecursiveComparison(SAME).isEqualTo(version);
    }

    @ParameterizedTest
    @EnumSource
    void everything_that_is_needed_is_asked_for_at_once(MapEntryKind kind) {
        List<String> needed = MapFields.of(kind).stream().filter(MapField::needed).map(MapField::key).toList();
        assertThat(wrong(kind, Map.of())).extracting(FieldError::field).containsExactlyElementsOf(needed);
    }

    @ParameterizedTest
    @EnumSource
    void a_text_is_as_long_as_its_column_and_no_longer(MapEntryKind kind) {
        for (MapField field : MapFields.of(kind).stream().filter(f -> f.longest() > 0).toList()) {
            MapFields.read(kind, with(kind, field.key(), "ö".repeat(field.longest())), KEYS);
            assertThat(wrong(kind, with(kind, field.key(), "ö".repeat(field.longest() + 1)))).containsExactly(
                    FieldError.of(field.key(), "error.too-long", field.longest(), field.longest() + 1));
            assertThat(wrong(kind, with(kind, field.key(), "a\u0007b"))).containsExactly(FieldError.of(field.key(), "error.control-characters"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodys_identity_number_gets_onto_the_map(MapEntryKind kind) {
        for (MapField field : MapFields.of(kind).stream().filter(f -> f.longest() > "850709-9805".length()).toList()) {
            assertThat(wrong(kind, with(kind, field.key(), "850709-9805"))).containsExactly(FieldError.of(field.key(), "error.personal-data-stop"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "601", "12.5", "tolv", "99999999999"})
    void a_limit_of_months_that_are_none_is_told_at_its_field(String months) {
        assertThat(wrong(MapEntryKind.DURATION_LIMIT, with(MapEntryKind.DURATION_LIMIT, "months", months)))
                .containsExactly(FieldError.of("months", "error.map.number", "1", "600"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "9999-12-31", "1899-12-31", "2201-01-01", "2026-02-30", "i går"})
    void a_day_outside_the_map_is_told_at_its_field(String day) {
        for (String field : List.of("validFrom", "lastDay", "reviewOn", "verifiedOn")) {
            assertThat(wrong(MapEntryKind.HANDOVER, with(MapEntryKind.HANDOVER, field, day)))
                    .containsExactly(FieldError.of(field, "error.map.day", "1900-01-01", "2200-12-31"));
        }
    }

    @ParameterizedTest
    @CsvSource({"HANDOVER, to, arbetstraning, rule.map.handover-to-itself", "ALTERNATIVE, other, arbetstraning, rule.map.alternative-to-itself",
        "INDICATOR, highest, 1, rule.map.range-reversed", "HANDOVER, lastDay, 2025-12-31, rule.map.end-before-start",
        "INTERVENTION, replacedBy, aldst, rule.map.replaced-in-a-circle", "COMPENSATION, kronorADay, 0, error.map.number",
        "HANDOVER, longestWaitDays, 3651, error.map.number", "HANDOVER, to, finns-inte, error.map.unknown-choice",
        "PARTICIPATION, role, SOVER, error.map.unknown-choice", "DURATION_LIMIT, claim, kanske, error.map.yes-no"})
    void what_a_rule_says_is_told_at_the_field_that_it_is_about(MapEntryKind kind, String field, String value, String rule) {
        MapKeys circle = keys(Map.of(3L, Set.of(7L)));
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> MapFields.read(kind, with(kind, field, value), circle).version(7, 3, NOW, 14L, ""));
        assertThat(refused.errors()).extracting(FieldError::field, FieldError::key).containsExactly(org.assertj.core.groups.Tuple.tuple(field, rule));
    }

    @Test
    void a_contact_without_a_way_to_reach_it_is_told_at_the_address() {
        Map<String, List<String>> values = with(MapEntryKind.CONTACT, "email", "");
        values.remove("phone");
        assertThat(wrong(MapEntryKind.CONTACT, values)).containsExactly(FieldError.of("email", "rule.map.no-way-to-reach"));
    }

    @Test
    void two_values_where_one_fits_and_fields_that_are_none_are_refused() {
        Map<String, List<String>> values = with(MapEntryKind.HANDOVER, "trigger", "x");
        values.put("to", List.of("aldst", "praktik"));
        values.put("colour", List.of("blå"));
        assertThat(wrong(MapEntryKind.HANDOVER, values)).containsExactly(FieldError.of("to", "error.map.only-one"),
                FieldError.of("colour", "error.map.unknown-field"));
    }

    @Test
    void verified_is_by_somebody_on_a_day_or_not_at_all() {
        Map<String, List<String>> values = with(MapEntryKind.HANDOVER, "trigger", "x");
        values.remove("verifiedOn");
        assertThat(wrong(MapEntryKind.HANDOVER, values)).containsExactly(FieldError.of("verifiedOn", "error.map.verified-both"));
    }

    @Test
    void numbers_are_read_with_a_comma_and_written_with_a_point() {
        assertThat(MapFields.read(MapEntryKind.INDICATOR, with(MapEntryKind.INDICATOR, "highest", " 30,50 "), KEYS).values().get("highest"))
                .containsExactly("30.5");
    }

    @Test
    void a_file_brings_interventions_that_its_own_rows_point_at() {
        MapKeys more = KEYS.with(MapChoice.INTERVENTION, List.of(new Key("ny", -1, "Ny", null)));
        assertThat(MapFields.read(MapEntryKind.HANDOVER, with(MapEntryKind.HANDOVER, "to", "ny"), more).reference("to")).isEqualTo(-1);
    }

    private static List<FieldError> wrong(MapEntryKind kind, Map<String, List<String>> values) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> MapFields.read(kind, values, KEYS));
        return refused.errors();
    }

    private static Map<String, List<String>> with(MapEntryKind kind, String field, String value) {
        Map<String, List<String>> values = new HashMap<>(MapFields.values(kind, full(kind), KEYS));
        values.put(field, List.of(value));
        return values;
    }

    private static EntryVersion full(MapEntryKind kind) {
        VersionHead head = new VersionHead(7, 3, Validity.between(LocalDate.of(2026, 1, 1), DAY.plusYears(1)),
                new Origin("Avtal, hämtat 2026-11-21", true, DAY.plusYears(1), DAY, 31L), NOW, 14L, "Rättat");
        return switch (kind) {
            case INTERVENTION -> intervention(head);
            case PARTICIPATION -> new Participation(head, 1, 31, ParticipationRole.PERFORMS, "0580", 51L, "måndagar");
            case DURATION_LIMIT -> new DurationLimit(head, new DurationLimit.Scope(1, 41L, 450), 12, true, "Rad ett\nrad två", Set.of(31L, 32L), true);
            case COMPENSATION -> new Compensation(head, 1, "Aktivitetsstöd", "För dem med rätt till a-kassa", 680, true, 31L, 32L);
            case HANDOVER -> new Handover(head, 1, 2, "När den är slut", "Slutdokument", 14);
            case ALTERNATIVE -> new Alternative(head, 1, 2, Precedence.OTHER, "Den andra först");
            case REQUIREMENT -> new Requirement(head, 1, 2L, "Den andra är gjord");
            case RESPONSIBILITY_RULE -> new ResponsibilityRule(head, "Rehabilitering", "Utan arbete", 31, ParticipationRole.PERFORMS, 1L);
            case INDICATOR -> new Indicator(head, 1, "I arbete", new BigDecimal("25.50"), new BigDecimal("30"), "procent", true, "alla", "efter 90 dagar", "var är okänt");
            case GOVERNING_DOCUMENT -> new GoverningDocument(head, 1, "Handlingsplan", "Om samverkan");
            case CONTACT -> new Contact(head, 31, 1L, "Växel", "vaxel@af.example", "010-123");
        };
    }

    private static Intervention intervention(VersionHead head) {
        Intervention made = new Intervention(head, new Intervention.Description("Arbetsträning", "Övning", "Handledning", "Alla", "Anvisas"),
                Set.of("0513", "0580"), Set.of(51L, 52L), Set.of(61L), Set.of(41L));
        made.replaceBy(2, Map.of());
        return made;
    }

    private static MapKeys keys(Map<Long, Set<Long>> replacements) {
        Map<MapChoice, List<Key>> keys = new EnumMap<>(MapChoice.class);
        keys.put(MapChoice.INTERVENTION, List.of(new Key("arbetstraning", 1, "Arbetsträning", null), new Key("praktik", 2, "Praktik", null),
                new Key("aldst", 3, "Äldst", null)));
        keys.put(MapChoice.ORGANISATION, List.of(new Key("arbetsformedlingen", 31, "Arbetsförmedlingen", null), new Key("fk", 32, "FK", null)));
        keys.put(MapChoice.PROGRAMME, List.of(new Key("JOB", 41, "JOB", null)));
        keys.put(MapChoice.STEP, List.of(new Key("traning", 61, "Träning", null)));
        keys.put(MapChoice.MUNICIPALITY, List.of(new Key("0580", 0, "Linköping", null), new Key("0513", 0, "Kinda", null)));
        keys.put(MapChoice.TARGET_GROUP, List.of(new Key("unga", 51, "Unga", null), new Key("sjuka", 52, "Sjuka", null)));
        return new MapKeys(keys, replacements);
    }
}
