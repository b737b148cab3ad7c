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
import se.lexheller.coordinationmap.Validity;

/** Lists of entries of all kinds, each in one statement. */
@ApplicationScoped
class KeepingListRepository {

    /** What tells an entry of a kind from others, as expressions over its table x, the intervention it is about and the other one. */
    private record Said(String name, String more, String about, String other, String detail, String from) {

        static Said of(String name, String more, String detail, String from) {
            return new Said(name, more, "x.intervention_id", null, detail, from);
        }
    }

    private static final String HEAD = "x.number, x.valid_from, x.valid_until, x.recorded_at, x.recorded_by_id, x.note";
    private static final String NONE = "NULL";
    private static final String OTHER = "other.name";
    private static final String WHO = " x JOIN organisation o ON o.id = x.organisation_id";
    private static final Map<MapEntryKind, Said> SAID = new EnumMap<>(Map.ofEntries(
            Map.entry(MapEntryKind.INTERVENTION, new Said("x.name", NONE, null, null, NONE, "intervention x")),
            Map.entry(MapEntryKind.PARTICIPATION, Said.of("o.name", "x.role", "CONCAT_WS(' · ', m.name, g.name)", "participation" + WHO
                    + " LEFT JOIN municipality m ON m.code = x.municipality_code LEFT JOIN target_group g ON g.id = x.target_group_id")),
            Map.entry(MapEntryKind.DURATION_LIMIT, Said.of("p.name", "x.months", "NULLIF(x.compensated_days, 0)",
                    "duration_limit x LEFT JOIN programme p ON p.id = x.programme_id")),
            Map.entry(MapEntryKind.COMPENSATION, Said.of("x.name", NONE, "x.condition_text", "compensation x")),
            Map.entry(MapEntryKind.HANDOVER, new Said(NONE, OTHER, "x.from_id", "x.to_id", NONE, "handover x")),
            Map.entry(MapEntryKind.ALTERNATIVE, new Said(NONE, OTHER, "x.intervention_id", "x.other_id", NONE, "alternative x")),
            Map.entry(MapEntryKind.REQUIREMENT, Said.of("x.description", NONE, NONE, "requirement x")),
            Map.entry(MapEntryKind.RESPONSIBILITY_RULE, Said.of("x.matter", "o.name", "x.condition_text", "responsibility_rule" + WHO)),
            Map.entry(MapEntryKind.INDICATOR, Said.of("x.name", NONE, NONE, "indicator x")),
            Map.entry(MapEntryKind.GOVERNING_DOCUMENT, Said.of("x.title", NONE, NONE, "governing_document x")),
            Map.entry(MapEntryKind.CONTACT, Said.of("o.name", "x.label", NONE, "contact" + WHO))));
    private static final String ORDER = "t.name, t.more, t.entry_id";

    @PersistenceContext
    private EntityManager em;

    /** @return every entry, by the intervention that it is about, that one first */
    List<KeepingLine> lines() {
        String said = said(List.of(MapEntryKind.values()), NONE, kind -> "");
        return new Statement().add("SELECT t.entry_id, t.kind, k.slug, CONCAT_WS(' ', t.name, t.more, t.about, t.detail) FROM (" + said
                + ") t JOIN map_entry e ON e.id = t.entry_id LEFT JOIN organisation k ON k.id = e.keeper_id"
                + " ORDER BY t.about IS NULL, t.about, t.kind <> 'INTERVENTION', t.kind, " + ORDER)
                .list(em::createNativeQuery, r -> new KeepingLine(r.number(0), MapEntryKind.valueOf(r.text(1)), r.text(2), KeepingLine.folded(r.text(3))));
    }

    /** @return in the order given */
    List<KeepingRow> rows(Predicate<Long> own, List<KeepingLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<MapEntryKind, List<Long>> entries = new EnumMap<>(MapEntryKind.class);
        lines.forEach(line -> entries.computeIfAbsent(line.kind(), k -> new ArrayList<>()).add(line.entry()));
        return inOrder(own, lines.stream().map(KeepingLine::entry).toList(), entries);
    }

    private List<KeepingRow> inOrder(Predicate<Long> own, List<Long> order, Map<MapEntryKind, List<Long>> entries) {
        String said = said(List.copyOf(entries.keySet()), HEAD, kind -> among(entries.get(kind)));
        String inOrder = order.stream().map(String::valueOf).collect(Collectors.joining(", ", "ORDER BY FIELD(t.entry_id, ", ")"));
        return found(own, whole(said).add(inOrder));
    }

    /** Of each kind the newest are chosen first, from an index. */
    List<KeepingRow> newest(Predicate<Long> own, int most) {
        String said = Stream.of(MapEntryKind.values()).map(kind -> "(" + said(HEAD, kind) + " ORDER BY x.recorded_at DESC, x.id DESC LIMIT " + most + ")")
                .collect(Collectors.joining("\nUNION ALL "));
        return found(own, whole(said).add("ORDER BY t.recorded_at DESC, e.uuid LIMIT {}", most));
    }

    /** @return what is about the intervention, the intervention itself left out */
    List<KeepingRow> about(Predicate<Long> own, long intervention) {
        List<MapEntryKind> kinds = Stream.of(MapEntryKind.values()).filter(k -> k != MapEntryKind.INTERVENTION).toList();
        return found(own, whole(said(kinds, HEAD, kind -> " AND " + SAID.get(kind).about() + " = " + intervention)).add("ORDER BY t.kind, " + ORDER));
    }

    List<KeepingRow> one(Predicate<Long> own, MapEntryKind kind, long entry) {
        return found(own, whole(said(HEAD, kind) + " AND x.entry_id = " + entry));
    }

    private static Statement whole(String said) {
        return new Statement().add("""
                SELECT e.uuid, t.kind, t.name, t.more, t.about, k.name AS keeper, t.valid_from, t.valid_until, t.number, t.recorded_at,
                  a.name AS recorded_by, t.note, e.keeper_id, t.detail
                FROM (%s) t JOIN map_entry e ON e.id = t.entry_id LEFT JOIN organisation k ON k.id = e.keeper_id
                LEFT JOIN account a ON a.id = t.recorded_by_id""".formatted(said));
    }

    private static String said(List<MapEntryKind> kinds, String head, Function<MapEntryKind, String> condition) {
        return kinds.stream().map(kind -> said(head, kind) + condition.apply(kind)).collect(Collectors.joining("\nUNION ALL "));
    }

    /** Each entry once: by the last of its versions that count. */
    private static String said(String head, MapEntryKind kind) {
        Said said = SAID.get(kind);
        String table = said.from().substring(0, said.from().indexOf(' '));
        return """
                SELECT '%s' AS kind, x.entry_id, %s AS name, %s AS more, %s AS about, %s AS detail, %s
                FROM %s%s%s WHERE %s""".formatted(kind, said.name(), said.more(), about(said), said.detail(), head,
                said.from(), named("its", said.about()), named("other", said.other()), last(table, "x"));
    }

    private static String about(Said said) {
        return said.about() == null ? said.name() : "its.name";
    }

    /** The intervention by its last name. */
    private static String named(String alias, String id) {
        return id == null ? "" : " LEFT JOIN intervention " + alias + " ON " + alias + ".entry_id = " + id + " AND " + last("intervention", alias);
    }

    /** What holds without end is the last, since no two hold at one time; only for the others the later ones are looked for. */
    private static String last(String table, String alias) {
        return """
                %2$s.superseded = 0 AND (%2$s.valid_until = '%3$s' OR NOT EXISTS (SELECT 1 FROM %1$s later
                WHERE later.entry_id = %2$s.entry_id AND later.superseded = 0 AND later.valid_from > %2$s.valid_from))""".formatted(table, alias, Validity.OPEN);
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
