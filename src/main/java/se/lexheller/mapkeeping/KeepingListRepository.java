package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Statement;

/** Lists of entries of all kinds, each in one statement. */
@ApplicationScoped
class KeepingListRepository {

    private static final String HEAD = "x.number, x.valid_from, x.valid_until, x.recorded_at, x.recorded_by_id, x.note";
    /** What tells an entry of a kind from others, as expressions over its table x. */
    private record Said(String name, String more, String about, String detail, String from) {
    }

    private static final String NONE = "NULL";
    private static final String ITS = "x.intervention_id";
    private static final String WHO = " x JOIN organisation o ON o.id = x.organisation_id";
    private static final Map<MapEntryKind, Said> SAID = new EnumMap<>(Map.ofEntries(
            Map.entry(MapEntryKind.INTERVENTION, new Said("x.name", NONE, "x.entry_id", NONE, "intervention x")),
            Map.entry(MapEntryKind.PARTICIPATION, new Said("o.name", "x.role", ITS, "CONCAT_WS(' · ', m.name, g.name)", "participation" + WHO
                    + " LEFT JOIN municipality m ON m.code = x.municipality_code LEFT JOIN target_group g ON g.id = x.target_group_id")),
            Map.entry(MapEntryKind.DURATION_LIMIT, new Said("p.name", "x.months", ITS, "NULLIF(x.compensated_days, 0)",
                    "duration_limit x LEFT JOIN programme p ON p.id = x.programme_id")),
            Map.entry(MapEntryKind.COMPENSATION, new Said("x.name", NONE, ITS, "x.condition_text", "compensation x")),
            Map.entry(MapEntryKind.HANDOVER, new Said(NONE, "x.to_id", "x.from_id", NONE, "handover x")),
            Map.entry(MapEntryKind.ALTERNATIVE, new Said(NONE, "x.other_id", ITS, NONE, "alternative x")),
            Map.entry(MapEntryKind.REQUIREMENT, new Said("x.description", NONE, ITS, NONE, "requirement x")),
            Map.entry(MapEntryKind.RESPONSIBILITY_RULE, new Said("x.matter", "o.name", ITS, "x.condition_text", "responsibility_rule" + WHO)),
            Map.entry(MapEntryKind.INDICATOR, new Said("x.name", NONE, ITS, NONE, "indicator x")),
            Map.entry(MapEntryKind.GOVERNING_DOCUMENT, new Said("x.title", NONE, ITS, NONE, "governing_document x")),
            Map.entry(MapEntryKind.CONTACT, new Said("o.name", "x.label", ITS, NONE, "contact" + WHO))));

    @PersistenceContext
    private EntityManager em;

    private static final String MORE = "IF(t.kind IN ('HANDOVER', 'ALTERNATIVE'), other.name, t.more)";
    /** Interventions by their last names. */
    private static final String NAMED = "WITH named AS (SELECT w.entry_id, w.name FROM intervention w WHERE w.superseded = 0 AND "
            + last("intervention", "w") + ")\n";

    /** Rows and how many there are of them in all. */
    record Found(List<KeepingRow> rows, long total) {
    }

    /** The page's entries are chosen first, and only theirs are read whole. */
    Found rows(Predicate<Long> own, KeepingFilter filter, int first, int most) {
        Statement chosen = chosen("SELECT t.entry_id, t.kind", filter).add("ORDER BY its.name IS NULL, its.name, t.kind <> 'INTERVENTION', t.kind, t.name, "
                + MORE + ", e.uuid LIMIT {} OFFSET {}", most, first);
        List<Long> order = new ArrayList<>();
        Map<MapEntryKind, List<Long>> entries = new EnumMap<>(MapEntryKind.class);
        chosen.list(em::createNativeQuery, r -> {
            order.add(r.number(0));
            return entries.computeIfAbsent(MapEntryKind.valueOf(r.text(1)), k -> new ArrayList<>()).add(r.number(0));
        });
        return new Found(order.isEmpty() ? List.of() : inOrder(own, order, entries), chosen("SELECT COUNT(*)", filter).number(em::createNativeQuery));
    }

    private List<KeepingRow> inOrder(Predicate<Long> own, List<Long> order, Map<MapEntryKind, List<Long>> entries) {
        String said = said(List.copyOf(entries.keySet()), kind -> among(entries.get(kind)));
        String inOrder = order.stream().map(String::valueOf).collect(Collectors.joining(", ", "ORDER BY FIELD(t.entry_id, ", ")"));
        return found(own, whole(said).add(inOrder));
    }

    private static Statement chosen(String select, KeepingFilter filter) {
        List<MapEntryKind> kinds = Stream.of(MapEntryKind.values()).filter(k -> filter.kind() == null || k == filter.kind()).toList();
        Statement s = new Statement().add(NAMED + select + """
                 FROM (%s) t JOIN map_entry e ON e.id = t.entry_id
                LEFT JOIN organisation k ON k.id = e.keeper_id LEFT JOIN named its ON its.entry_id = t.about_id
                LEFT JOIN named other ON other.entry_id = t.other_id WHERE 1 = 1""".formatted(said(kinds, kind -> "")));
        s.addIf(KeepingFilter.ASSOCIATION.equals(filter.keeper()), "AND e.keeper_id IS NULL");
        s.addIf(filter.keeper() != null && !KeepingFilter.ASSOCIATION.equals(filter.keeper()), "AND k.slug = {}", filter.keeper());
        if (filter.words() != null) {
            for (String word : filter.words().strip().split("\\s+")) {
                String pattern = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
                s.add("AND CONCAT_WS(' ', t.name, " + MORE + ", its.name, t.detail) LIKE {} ESCAPE '!'", pattern);
            }
        }
        return s;
    }

    /** Of each kind the newest are chosen first, from an index. */
    List<KeepingRow> newest(Predicate<Long> own, int most) {
        String said = Stream.of(MapEntryKind.values()).map(kind -> "(" + said(kind) + " ORDER BY x.recorded_at DESC, x.id DESC LIMIT " + most + ")")
                .collect(Collectors.joining("\nUNION ALL "));
        return found(own, whole(said).add("ORDER BY t.recorded_at DESC, e.uuid LIMIT {}", most));
    }

    /** @return what is about the intervention, the intervention itself left out */
    List<KeepingRow> about(Predicate<Long> own, long intervention) {
        List<MapEntryKind> kinds = Stream.of(MapEntryKind.values()).filter(k -> k != MapEntryKind.INTERVENTION).toList();
        return found(own, whole(said(kinds, kind -> " AND " + SAID.get(kind).about() + " = " + intervention)).add("ORDER BY t.kind, t.name, " + MORE + ", e.uuid"));
    }

    List<KeepingRow> one(Predicate<Long> own, MapEntryKind kind, long entry) {
        return found(own, whole(said(kind) + " AND x.entry_id = " + entry));
    }
    private static Statement whole(String said) {
        return new Statement().add(NAMED + """
                SELECT e.uuid, t.kind, t.name, %s AS more, its.name AS about, k.name AS keeper, t.valid_from, t.valid_until, t.number, t.recorded_at,
                  a.name AS recorded_by, t.note, e.keeper_id, t.detail
                FROM (%s) t JOIN map_entry e ON e.id = t.entry_id LEFT JOIN organisation k ON k.id = e.keeper_id
                LEFT JOIN account a ON a.id = t.recorded_by_id LEFT JOIN named its ON its.entry_id = t.about_id
                LEFT JOIN named other ON other.entry_id = t.other_id""".formatted(MORE, said));
    }

    private static String said(List<MapEntryKind> kinds, Function<MapEntryKind, String> condition) {
        return kinds.stream().map(kind -> said(kind) + condition.apply(kind)).collect(Collectors.joining("\nUNION ALL "));
    }

    /** Each entry once: by the last of its versions that count. */
    private static String said(MapEntryKind kind) {
        Said said = SAID.get(kind);
        String table = said.from().substring(0, said.from().indexOf(' '));
        boolean pointing = kind == MapEntryKind.HANDOVER || kind == MapEntryKind.ALTERNATIVE;
        return """
                SELECT '%s' AS kind, x.entry_id, %s AS name, %s AS more, %s AS about_id, %s AS other_id, %s AS detail, %s
                FROM %s WHERE x.superseded = 0 AND %s""".formatted(kind, said.name(), said.more(), said.about(), pointing ? said.more() : NONE,
                said.detail(), HEAD, said.from(), last(table, "x"));
    }

    private static String last(String table, String alias) {
        return "NOT EXISTS (SELECT 1 FROM %1$s later WHERE later.entry_id = %2$s.entry_id AND later.superseded = 0 AND later.valid_from > %2$s.valid_from)"
                .formatted(table, alias);
    }

    private static String among(Collection<Long> entries) {
        return entries.stream().map(String::valueOf).collect(Collectors.joining(", ", " AND x.entry_id IN (", ")"));
    }

    private List<KeepingRow> found(Predicate<Long> own, Statement s) {
        return s.list(em::createNativeQuery, r -> {
            Long keeper = r.numberOrNull(12);
            return new KeepingRow(UUID.fromString(r.text(0)), MapEntryKind.valueOf(r.text(1)), r.text(2), r.text(3), r.text(4), r.text(5),
                    own.test(keeper), r.validity(6), (int) r.number(8), moment(r.values()[9]), r.text(10), r.text(11), r.text(13));
        });
    }

    private static Instant moment(Object stored) {
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : ((LocalDateTime) stored).toInstant(ZoneOffset.UTC);
    }
}
