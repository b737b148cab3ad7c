package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.Statement;
import se.lexheller.coordinationmap.Statement.Found;

/** Reads what hangs on services, for as many of them as are asked for with the same number of statements. */
@ApplicationScoped
class OpenFactRepository {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private OpenMapRepository map;
    @Inject
    private FactSentences sentences;

    Reference reference() {
        Map<Long, OpenOrganisation> organisations = new LinkedHashMap<>();
        map.organisations().forEach(o -> organisations.put(o.id(), o));
        Map<String, OpenPlace> places = new LinkedHashMap<>();
        places().forEach(p -> places.put(p.code(), p));
        return new Reference(organisations, places, terms());
    }

    List<OpenPlace> places() {
        return new Statement().add("SELECT code, name FROM municipality ORDER BY name, code")
                .list(em::createNativeQuery, r -> new OpenPlace(r.text(0), r.text(1)));
    }

    /** @return target groups, steps and programmes */
    List<OpenTerm> terms() {
        List<OpenTerm> all = new ArrayList<>();
        all.addAll(new Statement().add("SELECT id, uuid, name, slug FROM target_group ORDER BY name, id").list(em::createNativeQuery,
                r -> term(r, OpenTaxonomy.TARGET_GROUPS, r.text(3), r.text(2))));
        all.addAll(new Statement().add("SELECT id, uuid, name, slug, description FROM journey_step ORDER BY position").list(em::createNativeQuery,
                r -> term(r, OpenTaxonomy.JOURNEY_STEPS, r.text(3), r.text(4).isBlank() ? r.text(2) : r.text(4))));
        all.addAll(new Statement().add("SELECT id, uuid, name, code FROM programme ORDER BY name, id").list(em::createNativeQuery,
                r -> term(r, OpenTaxonomy.PROGRAMMES, r.text(3), r.text(2))));
        return all;
    }

    private static OpenTerm term(Found r, OpenTaxonomy taxonomy, String code, String description) {
        return new OpenTerm(r.number(0), UUID.fromString(r.text(1)), taxonomy, code, r.text(2), description, null,
                taxonomy == OpenTaxonomy.TARGET_GROUPS ? MapName.of(r.number(0), r.text(2)).slug() : null);
    }

    /** @param table that ties a version of an intervention to something; @return by version, the things' keys */
    Map<Long, List<String>> tied(String table, String column, Collection<Long> versions) {
        Map<Long, List<String>> found = new HashMap<>();
        in(new Statement().add("SELECT x.intervention_id, x." + column + " FROM " + table + " x WHERE x.intervention_id"), versions)
                .add("ORDER BY x.intervention_id, x." + column).list(em::createNativeQuery,
                        r -> found.computeIfAbsent(r.number(0), k -> new ArrayList<>()).add(r.text(1)));
        return found;
    }

    /** @return by version, the municipalities in which it is given */
    Map<Long, List<String>> given(Collection<Long> versions, LocalDate today) {
        Map<Long, List<String>> found = new HashMap<>();
        Statement s = in(new Statement().add("SELECT v.id, m.code FROM intervention v JOIN municipality m WHERE v.id"), versions);
        OpenMapRepository.given(s, today).add("ORDER BY v.id, m.name").list(em::createNativeQuery,
                r -> found.computeIfAbsent(r.number(0), k -> new ArrayList<>()).add(r.text(1)));
        return found;
    }

    /** @return by intervention, what the map says of it, in an order that doesn't hang on the ids of tables */
    Map<Long, List<OpenFact>> facts(Collection<Long> versions, LocalDate today, Reference names) {
        Map<Long, List<OpenFact>> found = new HashMap<>();
        read(found, versions, today, "participation", "intervention_id", "x.role, x.organisation_id, x.municipality_code, x.target_group_id, x.remark", "",
                "FIELD(x.role, 'PERFORMS', 'COORDINATES', 'DECIDES', 'REFERS', 'FINANCES', 'PAYS'), (SELECT o.name FROM organisation o WHERE o.id = x.organisation_id)",
                r -> sentences.part(r, names));
        read(found, versions, today, "duration_limit", "intervention_id", """
                x.programme_id, x.compensated_days, x.months, x.repeatable, x.extension_rule, x.claim, (SELECT GROUP_CONCAT(o.name ORDER BY o.name
                SEPARATOR ', ') FROM duration_limit_decider d JOIN organisation o ON o.id = d.organisation_id WHERE d.duration_limit_id = x.id)""", "",
                "(SELECT g.code FROM programme g WHERE g.id = x.programme_id), x.compensated_days", r -> sentences.limit(r, names));
        read(found, versions, today, "compensation", "intervention_id", "x.name, x.condition_text, x.kronor_a_day, x.at_most, x.decided_by_id, x.paid_by_id",
                "", "x.name", r -> sentences.compensation(r, names));
        read(found, versions, today, "handover", "from_id", "t.uuid, x.trigger_text, x.document, x.longest_wait_days, " + named("x.to_id"),
                "JOIN map_entry t ON t.id = x.to_id", "t.uuid", sentences::handover);
        read(found, versions, today, "alternative", "intervention_id", "t.uuid, x.precedence, x.explanation, " + named("x.other_id"),
                "JOIN map_entry t ON t.id = x.other_id", "t.uuid", sentences::alternative);
        read(found, versions, today, "requirement", "intervention_id", "t.uuid, x.description", "LEFT JOIN map_entry t ON t.id = x.required_id",
                "t.uuid", sentences::requirement);
        read(found, versions, today, "responsibility_rule", "intervention_id", "x.matter, x.condition_text, x.organisation_id, x.role", "", "x.matter",
                r -> sentences.duty(r, names));
        read(found, versions, today, "indicator", "intervention_id",
                "x.name, x.lowest, x.highest, x.unit, x.approximate, x.population, x.measured_at, x.caveat", "", "x.name", sentences::figure);
        read(found, versions, today, "governing_document", "intervention_id", "x.title, x.description, x.valid_from, x.valid_until", "", "x.title",
                sentences::paper);
        return found;
    }

    /** @return by intervention, the documents that handovers to it bring along */
    Map<Long, List<OpenServiceDetails.Paper>> documents(Collection<Long> versions, LocalDate today) {
        Map<Long, List<OpenServiceDetails.Paper>> found = new HashMap<>();
        select(versions, today, "handover", "to_id", "x.document", "", "x.document").list(em::createNativeQuery,
                r -> r.text(2).isBlank() || found.computeIfAbsent(r.number(0), k -> new ArrayList<>())
                        .add(new OpenServiceDetails.Paper(UUID.fromString(r.text(1)), r.text(2))));
        return found;
    }

    /** @return by intervention */
    Map<Long, List<OpenContact>> contacts(Collection<Long> versions, LocalDate today, Reference names) {
        Map<Long, List<OpenContact>> found = new HashMap<>();
        select(versions, today, "contact", "intervention_id", "x.organisation_id, x.label, x.email, x.phone", "", "x.label").list(em::createNativeQuery,
                r -> found.computeIfAbsent(r.number(0), k -> new ArrayList<>()).add(new OpenContact(UUID.fromString(r.text(1)),
                        names.organisation(r.number(2)).uuid(), r.number(0), r.text(3), r.text(4), r.text(5))));
        return found;
    }

    /** @return contacts of an organisation as such, of no intervention in particular; of all organisations where none is named */
    List<OpenContact> contacts(UUID organisation, LocalDate today) {
        Statement s = new Statement().add("""
                SELECT e.uuid, o.uuid, x.label, x.email, x.phone FROM contact x JOIN map_entry e ON e.id = x.entry_id
                JOIN organisation o ON o.id = x.organisation_id WHERE x.intervention_id IS NULL""").holds("x", today);
        return s.addIf(organisation != null, "AND o.uuid = {}", String.valueOf(organisation)).add("ORDER BY x.label, e.uuid").list(em::createNativeQuery,
                r -> new OpenContact(UUID.fromString(r.text(0)), UUID.fromString(r.text(1)), null, r.text(2), r.text(3), r.text(4)));
    }

    private void read(Map<Long, List<OpenFact>> found, Collection<Long> versions, LocalDate today, String table, String link, String columns,
            String joins, String order, Function<Found, OpenFact> fact) {
        select(versions, today, table, link, columns, joins, order).list(em::createNativeQuery,
                r -> found.computeIfAbsent(r.number(0), k -> new ArrayList<>()).add(fact.apply(r)));
    }

    private static Statement select(Collection<Long> versions, LocalDate today, String table, String link, String columns, String joins, String order) {
        Statement s = new Statement().add("SELECT x." + link + ", e.uuid, " + columns + " FROM " + table + " x JOIN map_entry e ON e.id = x.entry_id "
                + "JOIN intervention v ON v.entry_id = x." + link + " " + joins + " WHERE v.id");
        return ServiceQuery.seen(in(s, versions), "x", today).add("ORDER BY x." + link + ", " + order + ", e.uuid");
    }

    /** The newest name of an intervention. */
    private static String named(String entry) {
        return "(SELECT n.name FROM intervention n WHERE n.entry_id = " + entry + " AND n.superseded = 0 ORDER BY n.valid_from DESC LIMIT 1)";
    }

    private static Statement in(Statement s, Collection<Long> ids) {
        s.add("IN (0");
        ids.forEach(id -> s.add(", {}", id));
        return s.add(")");
    }
}
