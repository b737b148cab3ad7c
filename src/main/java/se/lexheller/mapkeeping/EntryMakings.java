package se.lexheller.mapkeeping;

import static se.lexheller.mapkeeping.MapField.decimal;
import static se.lexheller.mapkeeping.MapField.longText;
import static se.lexheller.mapkeeping.MapField.number;
import static se.lexheller.mapkeeping.MapField.one;
import static se.lexheller.mapkeeping.MapField.several;
import static se.lexheller.mapkeeping.MapField.text;
import static se.lexheller.mapkeeping.MapField.yesNo;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import se.lexheller.coordinationmap.Participation;
import se.lexheller.coordinationmap.ParticipationRole;
import se.lexheller.coordinationmap.Precedence;
import se.lexheller.coordinationmap.Requirement;
import se.lexheller.coordinationmap.ResponsibilityRule;

/** The table of the fields of every kind. Their lengths and ranges are the columns' own. */
final class EntryMakings {

    private static final String INTERVENTION = "intervention";
    private static final String ORGANISATION = "organisation";
    private static final String NAME = "name";
    private static final String CONDITION = "condition";
    private static final int MOST_KRONOR = 100_000;
    private static final BigDecimal HIGHEST_FIGURE = new BigDecimal("9999999999.99");
    private static final Map<MapEntryKind, EntryMaking<?>> ALL = new EnumMap<>(MapEntryKind.class);

    static {
        List.of(interventions(), participations(), limits(), compensations(), handovers(), alternatives(), requirements(), rules(),
                indicators(), documents(), contacts()).forEach(making -> ALL.put(making.kind(), making));
    }

    private EntryMakings() {
    }

    static EntryMaking<?> of(MapEntryKind kind) {
        return ALL.get(kind);
    }

    static String key(MapKeys keys, MapChoice choice, Long id) {
        return id == null ? null : keys.of(choice, id).key();
    }

    private static List<String> keys(MapKeys keys, MapChoice choice, Collection<Long> ids) {
        return ids.stream().map(id -> keys.of(choice, id).key()).toList();
    }

    private static <V extends EntryVersion> EntryMaking<V> making(MapEntryKind kind, Class<V> type) {
        return new EntryMaking<>(kind, type);
    }

    private static MapField itsIntervention() {
        return one(INTERVENTION, MapChoice.INTERVENTION);
    }

    private static EntryMaking<Intervention> interventions() {
        return making(MapEntryKind.INTERVENTION, Intervention.class)
                .field(text(NAME, 200).withNeed(), (v, k) -> v.description().name())
                .field(longText("what", 2000).withNeed(), (v, k) -> v.description().what())
                .field(longText("how", 4000), (v, k) -> v.description().how())
                .field(longText("forWhom", 2000), (v, k) -> v.description().forWhom())
                .field(longText("wayIn", 2000), (v, k) -> v.description().wayIn())
                .field(several("targetGroups", MapChoice.TARGET_GROUP), (v, k) -> keys(k, MapChoice.TARGET_GROUP, v.targetGroups()))
                .field(several("steps", MapChoice.STEP), (v, k) -> keys(k, MapChoice.STEP, v.steps()))
                .field(several("programmes", MapChoice.PROGRAMME), (v, k) -> keys(k, MapChoice.PROGRAMME, v.programmes()))
                .field(several("area", MapChoice.MUNICIPALITY), (v, k) -> v.area())
                .field(one("replacedBy", MapChoice.INTERVENTION), (v, k) -> key(k, MapChoice.INTERVENTION, v.replacedById()))
                .madeBy((head, t) -> {
                    Intervention made = new Intervention(head, new Intervention.Description(t.text(NAME), t.text("what"), t.text("how"),
                            t.text("forWhom"), t.text("wayIn")), t.codes("area"), t.ids("targetGroups"), t.ids("steps"), t.ids("programmes"));
                    if (t.id("replacedBy") != null) {
                        made.replaceBy(t.id("replacedBy"), t.keys().replacements());
                    }
                    return made;
                });
    }

    private static EntryMaking<Participation> participations() {
        return making(MapEntryKind.PARTICIPATION, Participation.class)
                .field(itsIntervention().withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .field(one(ORGANISATION, MapChoice.ORGANISATION).withNeed(), (v, k) -> key(k, MapChoice.ORGANISATION, v.organisationId()))
                .field(one("role", MapChoice.ROLE).withNeed(), (v, k) -> v.role())
                .field(one("municipality", MapChoice.MUNICIPALITY), (v, k) -> v.municipalityCode())
                .field(one("targetGroup", MapChoice.TARGET_GROUP), (v, k) -> key(k, MapChoice.TARGET_GROUP, v.targetGroupId()))
                .field(text("remark", 500), (v, k) -> v.remark())
                .madeBy((head, t) -> new Participation(head, t.id(INTERVENTION), t.id(ORGANISATION), ParticipationRole.valueOf(t.text("role")),
                        t.textOrNull("municipality"), t.id("targetGroup"), t.text("remark")));
    }

    private static EntryMaking<DurationLimit> limits() {
        return making(MapEntryKind.DURATION_LIMIT, DurationLimit.class)
                .field(itsIntervention().withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.scope().interventionId()))
                .field(one("programme", MapChoice.PROGRAMME), (v, k) -> key(k, MapChoice.PROGRAMME, v.scope().programmeId()))
                .field(number("compensatedDays", 0, DurationLimit.MOST_DAYS), (v, k) -> v.scope().compensatedDays() == 0 ? null : v.scope().compensatedDays())
                .field(number("months", 1, DurationLimit.MOST_MONTHS).withNeed(), (v, k) -> v.months())
                .field(yesNo("repeatable"), (v, k) -> v.isRepeatable())
                .field(longText("extensionRule", 1000), (v, k) -> v.extensionRule())
                .field(several("deciders", MapChoice.ORGANISATION), (v, k) -> keys(k, MapChoice.ORGANISATION, v.deciders()))
                .field(yesNo("claim"), (v, k) -> v.isClaim())
                .madeBy((head, t) -> new DurationLimit(head, new DurationLimit.Scope(t.id(INTERVENTION), t.id("programme"),
                        t.number("compensatedDays") == null ? 0 : t.number("compensatedDays")), t.number("months"), t.yes("repeatable"),
                        t.text("extensionRule"), t.ids("deciders"), t.yes("claim")));
    }

    private static EntryMaking<Compensation> compensations() {
        return making(MapEntryKind.COMPENSATION, Compensation.class)
                .field(itsIntervention().withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .field(text(NAME, 100).withNeed(), (v, k) -> v.name())
                .field(text(CONDITION, 500).withNeed(), (v, k) -> v.condition())
                .field(number("kronorADay", 1, MOST_KRONOR), (v, k) -> v.kronorADay())
                .field(yesNo("atMost"), (v, k) -> v.isAtMost())
                .field(one("decidedBy", MapChoice.ORGANISATION), (v, k) -> key(k, MapChoice.ORGANISATION, v.decidedById()))
                .field(one("paidBy", MapChoice.ORGANISATION), (v, k) -> key(k, MapChoice.ORGANISATION, v.paidById()))
                .madeBy((head, t) -> new Compensation(head, t.id(INTERVENTION), t.text(NAME), t.text(CONDITION), t.number("kronorADay"),
                        t.yes("atMost"), t.id("decidedBy"), t.id("paidBy")));
    }

    private static EntryMaking<Handover> handovers() {
        return making(MapEntryKind.HANDOVER, Handover.class)
                .field(one("from", MapChoice.INTERVENTION).withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.fromId()))
                .field(one("to", MapChoice.INTERVENTION).withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.toId()))
                .field(text("trigger", 500).withNeed(), (v, k) -> v.trigger())
                .field(text("document", 200), (v, k) -> v.document())
                .field(number("longestWaitDays", 0, Handover.LONGEST_WAIT), (v, k) -> v.longestWaitDays())
                .madeBy((head, t) -> new Handover(head, t.id("from"), t.id("to"), t.text("trigger"), t.text("document"), t.number("longestWaitDays")));
    }

    private static EntryMaking<Alternative> alternatives() {
        return making(MapEntryKind.ALTERNATIVE, Alternative.class)
                .field(itsIntervention().withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .field(one("other", MapChoice.INTERVENTION).withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.otherId()))
                .field(one("precedence", MapChoice.PRECEDENCE).withNeed(), (v, k) -> v.precedence())
                .field(longText("explanation", 1000).withNeed(), (v, k) -> v.explanation())
                .madeBy((head, t) -> new Alternative(head, t.id(INTERVENTION), t.id("other"), Precedence.valueOf(t.text("precedence")), t.text("explanation")));
    }

    private static EntryMaking<Requirement> requirements() {
        return making(MapEntryKind.REQUIREMENT, Requirement.class)
                .field(itsIntervention().withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .field(one("required", MapChoice.INTERVENTION), (v, k) -> key(k, MapChoice.INTERVENTION, v.requiredId()))
                .field(longText("description", 1000).withNeed(), (v, k) -> v.description())
                .madeBy((head, t) -> new Requirement(head, t.id(INTERVENTION), t.id("required"), t.text("description")));
    }

    private static EntryMaking<ResponsibilityRule> rules() {
        return making(MapEntryKind.RESPONSIBILITY_RULE, ResponsibilityRule.class)
                .field(text("matter", 200).withNeed(), (v, k) -> v.matter())
                .field(text(CONDITION, 300).withNeed(), (v, k) -> v.condition())
                .field(one(ORGANISATION, MapChoice.ORGANISATION).withNeed(), (v, k) -> key(k, MapChoice.ORGANISATION, v.organisationId()))
                .field(one("role", MapChoice.ROLE).withNeed(), (v, k) -> v.role())
                .field(itsIntervention(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .madeBy((head, t) -> new ResponsibilityRule(head, t.text("matter"), t.text(CONDITION), t.id(ORGANISATION),
                        ParticipationRole.valueOf(t.text("role")), t.id(INTERVENTION)));
    }

    private static EntryMaking<Indicator> indicators() {
        return making(MapEntryKind.INDICATOR, Indicator.class)
                .field(itsIntervention().withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .field(text(NAME, 300).withNeed(), (v, k) -> v.name())
                .field(decimal("lowest", HIGHEST_FIGURE).withNeed(), (v, k) -> v.lowest())
                .field(decimal("highest", HIGHEST_FIGURE).withNeed(), (v, k) -> v.highest())
                .field(text("unit", 30).withNeed(), (v, k) -> v.unit())
                .field(yesNo("approximate"), (v, k) -> v.isApproximate())
                .field(text("population", 300), (v, k) -> v.population())
                .field(text("measuredAt", 300), (v, k) -> v.measuredAt())
                .field(longText("caveat", 1000), (v, k) -> v.caveat())
                .madeBy((head, t) -> new Indicator(head, t.id(INTERVENTION), t.text(NAME), t.decimal("lowest"), t.decimal("highest"), t.text("unit"),
                        t.yes("approximate"), t.text("population"), t.text("measuredAt"), t.text("caveat")));
    }

    private static EntryMaking<GoverningDocument> documents() {
        return making(MapEntryKind.GOVERNING_DOCUMENT, GoverningDocument.class)
                .field(itsIntervention().withNeed(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .field(text("title", 300).withNeed(), (v, k) -> v.title())
                .field(longText("description", 1000), (v, k) -> v.description())
                .madeBy((head, t) -> new GoverningDocument(head, t.id(INTERVENTION), t.text("title"), t.text("description")));
    }

    private static EntryMaking<Contact> contacts() {
        return making(MapEntryKind.CONTACT, Contact.class)
                .field(one(ORGANISATION, MapChoice.ORGANISATION).withNeed(), (v, k) -> key(k, MapChoice.ORGANISATION, v.organisationId()))
                .field(itsIntervention(), (v, k) -> key(k, MapChoice.INTERVENTION, v.interventionId()))
                .field(text("label", 200).withNeed(), (v, k) -> v.label())
                .field(text("email", 254), (v, k) -> v.email())
                .field(text("phone", 40), (v, k) -> v.phone())
                .madeBy((head, t) -> new Contact(head, t.id(ORGANISATION), t.id(INTERVENTION), t.text("label"), t.textOrNull("email"), t.textOrNull("phone")));
    }
}
