package se.lexheller.openmap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.SearchWords;
import se.lexheller.coordinationmap.Statement;

/** The conditions under which an intervention is in a list of services. */
final class ServiceQuery {

    /** The version that is told: the one that holds today, else the last that did, else the first to come. */
    static final String TOLD = """
            v.superseded = 0 AND v.valid_from = COALESCE(
              (SELECT MAX(w.valid_from) FROM intervention w WHERE w.entry_id = v.entry_id AND w.superseded = 0 AND w.valid_from <= {}),
              (SELECT MIN(w.valid_from) FROM intervention w WHERE w.entry_id = v.entry_id AND w.superseded = 0))
            """;
    /** The day on which it is told: today, where it holds today. */
    static final String SEEN = "GREATEST(v.valid_from, LEAST({}, DATE_SUB(v.valid_until, INTERVAL 1 DAY)))";

    private static final DateTimeFormatter IN_UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS").withZone(ZoneOffset.UTC);
    private static final String NEVER = "CAST('1900-01-01' AS DATETIME(6))";
    private static final String LAST = "(SELECT MAX(GREATEST(x.recorded_at, COALESCE(CAST(x.verified_on AS DATETIME(6)), " + NEVER + "))) FROM ";
    private static final Map<FactKind, String> TABLES = Map.of(FactKind.DURATION_LIMIT, "duration_limit", FactKind.COMPENSATION, "compensation",
            FactKind.ALTERNATIVE, "alternative", FactKind.REQUIREMENT, "requirement", FactKind.RESPONSIBILITY_RULE, "responsibility_rule",
            FactKind.INDICATOR, "indicator", FactKind.GOVERNING_DOCUMENT, "governing_document");

    private ServiceQuery() {
    }

    /**
     * The last change: something was written or verified, or a version began or ceased to hold; the statement gets the day
     * twice.
     */
    static String modified() {
        String written = Stream.concat(TABLES.values().stream().sorted(), Stream.of("participation", "contact"))
                .map(table -> "COALESCE(" + LAST + table + " x WHERE x.intervention_id = v.entry_id), " + NEVER + ")").collect(Collectors.joining(",\n"));
        return "GREATEST(" + written + ",\nCOALESCE(" + LAST + "handover x WHERE x.from_id = v.entry_id), " + NEVER + "),\nCOALESCE("
                + LAST + "handover x WHERE x.to_id = v.entry_id), " + NEVER + "),\nCOALESCE(" + LAST
                + "alternative x WHERE x.other_id = v.entry_id), " + NEVER + "),\n" + LAST + """
                intervention x WHERE x.entry_id = v.entry_id),
                IF(v.valid_from <= {}, CAST(v.valid_from AS DATETIME(6)), NEVER), IF(v.valid_until <= {}, CAST(v.valid_until AS DATETIME(6)), NEVER))"""
                .replace("NEVER", NEVER);
    }

    static Statement filtered(Statement s, OpenFilter filter, LocalDate today) {
        s.add("WHERE " + TOLD, today);
        if (filter.search() != null) {
            List<String> patterns = SearchWords.patterns(filter.search());
            s.addIf(patterns.isEmpty(), "AND 1 = 0"); // nothing in it is a word
            patterns.forEach(pattern -> s.add(
                    "AND CONCAT_WS(' ', v.name, v.what, v.how, v.for_whom, v.way_in) LIKE {} ESCAPE '!'", pattern));
        }
        if (filter.organisation() != null) {
            s.add("AND EXISTS (SELECT 1 FROM participation p JOIN organisation o ON o.id = p.organisation_id WHERE p.intervention_id = v.entry_id "
                    + "AND p.role = 'PERFORMS' AND o.uuid = {}", filter.organisation().toString());
            seen(s, "p", today).add(")");
        }
        if (filter.modifiedAfter() != null) {
            s.add("AND " + modified() + " >= CAST({} AS DATETIME(6))", today, today, IN_UTC.format(filter.modifiedAfter()));
        }
        if (filter.taxonomyTerm() != null) {
            term(s, filter.taxonomyTerm(), today);
        }
        if (filter.taxonomy() != null) {
            taxonomy(s, filter.taxonomy());
        }
        return s;
    }

    /** The version that is told on the same day as the intervention. */
    static Statement seen(Statement s, String alias, LocalDate today) {
        return s.add("AND " + alias + ".superseded = 0 AND " + alias + ".valid_from <= " + SEEN + " AND " + alias + ".valid_until > " + SEEN,
                today, today);
    }

    private static void term(Statement s, UUID term, LocalDate today) {
        FactKind kind = Arrays.stream(FactKind.values()).filter(k -> k.uuid().equals(term)).findFirst().orElse(null);
        if (kind != null) {
            fact(s, kind, today);
            return;
        }
        String uuid = term.toString();
        s.add("""
                AND (EXISTS (SELECT 1 FROM intervention_target_group l JOIN target_group t ON t.id = l.target_group_id
                       WHERE l.intervention_id = v.id AND t.uuid = {})
                  OR EXISTS (SELECT 1 FROM intervention_step l JOIN journey_step t ON t.id = l.step_id WHERE l.intervention_id = v.id AND t.uuid = {})
                  OR EXISTS (SELECT 1 FROM intervention_programme l JOIN programme t ON t.id = l.programme_id
                       WHERE l.intervention_id = v.id AND t.uuid = {}))""", uuid, uuid, uuid);
    }

    private static void fact(Statement s, FactKind kind, LocalDate today) {
        if (kind == FactKind.SOURCE || kind == FactKind.VALIDITY || kind == FactKind.MAP_ROW) {
            return; // each has them
        }
        if (kind == FactKind.REPLACED_BY) {
            s.add("AND v.replaced_by_id IS NOT NULL");
        } else if (kind == FactKind.HANDOVER) {
            s.add("AND EXISTS (SELECT 1 FROM handover p WHERE p.from_id = v.entry_id");
            seen(s, "p", today).add(")");
        } else {
            s.add("AND EXISTS (SELECT 1 FROM " + TABLES.getOrDefault(kind, "participation") + " p WHERE p.intervention_id = v.entry_id");
            s.addIf(kind.isRole(), "AND p.role = {}", kind.name());
            seen(s, "p", today).add(")");
        }
    }

    private static void taxonomy(Statement s, UUID asked) {
        OpenTaxonomy taxonomy = Arrays.stream(OpenTaxonomy.values()).filter(t -> t.uuid().equals(asked)).findFirst().orElse(null);
        if (taxonomy == null) {
            s.add("AND 1 = 0");
        } else if (taxonomy != OpenTaxonomy.MAP_FACTS) {
            String table = switch (taxonomy) {
                case TARGET_GROUPS -> "intervention_target_group";
                case JOURNEY_STEPS -> "intervention_step";
                default -> "intervention_programme";
            };
            s.add("AND EXISTS (SELECT 1 FROM " + table + " l WHERE l.intervention_id = v.id)");
        }
    }
}
