package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.lexheller.coordinationmap.Intervention;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.Statement;
import se.lexheller.coordinationmap.Statement.Found;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.organisation.OrganisationKind;

/** Reads services, a statement a list. */
@ApplicationScoped
class OpenMapRepository {

    /** The page is cut first, so that nothing is worked out for what isn't on it. */
    private static final String SERVICE = """
            SELECT %s, v.entry_id, v.id, e.uuid, e.slug, v.name, v.what, v.how, v.for_whom, v.way_in, v.historical, v.review_on, v.verified_on,
              v.valid_from, v.valid_until, v.source, (SELECT r.uuid FROM map_entry r WHERE r.id = v.replaced_by_id),
              o.id, o.uuid, o.kind, o.name, o.short_name, o.slug, DATE_FORMAT(""" + ServiceQuery.modified() + """
            , '%%Y-%%m-%%dT%%T.%%fZ')
            """;
    private static final String JOINS = """
            JOIN map_entry e ON e.id = v.entry_id
            LEFT JOIN organisation o ON o.id = (SELECT p.organisation_id FROM participation p JOIN organisation x ON x.id = p.organisation_id
              WHERE p.intervention_id = v.entry_id AND p.role IN ('PERFORMS', 'COORDINATES') AND p.superseded = 0
                AND p.valid_from <= SEEN AND p.valid_until > SEEN
              ORDER BY p.role = 'PERFORMS' DESC, p.municipality_code IS NULL DESC, p.target_group_id IS NULL DESC, x.name LIMIT 1)
            """.replace("SEEN", ServiceQuery.SEEN);

    @PersistenceContext
    private EntityManager em;

    /** Rows of one page, and how many there are on all: 0 where the page is beyond the last. */
    record Slice<T>(List<T> rows, long total) {
    }

    Slice<OpenService> services(OpenFilter filter, LocalDate today, long first, int most) {
        Statement s = new Statement().add(SERVICE.formatted("page.total"), today, today)
                .add("FROM (SELECT v.id, COUNT(*) OVER () AS total FROM intervention v");
        ServiceQuery.filtered(s, filter, today);
        s.add("ORDER BY v.name, v.entry_id LIMIT {} OFFSET {}) page JOIN intervention v ON v.id = page.id", most, first)
                .add(JOINS, today, today).add("ORDER BY v.name, v.entry_id");
        return slice(s, r -> service(r, today));
    }

    long count(OpenFilter filter, LocalDate today) {
        return ServiceQuery.filtered(new Statement().add("SELECT COUNT(*) FROM intervention v"), filter, today).number(em::createNativeQuery);
    }

    Optional<OpenService> service(UUID uuid, LocalDate today) {
        return service("e.uuid", uuid.toString(), today);
    }

    Optional<OpenService> service(String slug, LocalDate today) {
        return service("e.slug", slug, today);
    }

    private Optional<OpenService> service(String column, String value, LocalDate today) {
        Statement s = new Statement().add(SERVICE.formatted("1"), today, today).add("FROM intervention v").add(JOINS, today, today)
                .add("WHERE " + column + " = {}", value).add("AND " + ServiceQuery.TOLD, today);
        return s.list(em::createNativeQuery, r -> service(r, today)).stream().findFirst();
    }

    List<OpenOrganisation> organisations() {
        return new Statement().add("SELECT o.id, o.uuid, o.kind, o.name, o.short_name, o.slug FROM organisation o ORDER BY o.name, o.id")
                .list(em::createNativeQuery, r -> organisation(r, 0));
    }

    Slice<OpenOrganisation> organisations(OpenFilter filter, LocalDate today, long first, int most) {
        Statement s = organisationsIn(new Statement().add("SELECT COUNT(*) OVER (), o.id, o.uuid, o.kind, o.name, o.short_name, o.slug"), filter, today);
        return slice(s.add("ORDER BY o.name, o.id LIMIT {} OFFSET {}", most, first), r -> organisation(r, 1));
    }

    long countOrganisations(OpenFilter filter, LocalDate today) {
        return organisationsIn(new Statement().add("SELECT COUNT(*)"), filter, today).number(em::createNativeQuery);
    }

    private static Statement organisationsIn(Statement s, OpenFilter filter, LocalDate today) {
        s.add("FROM organisation o WHERE 1 = 1");
        if (filter.search() != null) {
            String text = filter.search().substring(0, Math.min(100, filter.search().length())).replaceAll("[!%_]", "!$0");
            s.add("AND CONCAT_WS(' ', o.name, o.short_name) LIKE {} ESCAPE '!'", "%" + text + "%");
        }
        if (filter.taxonomyTerm() != null || filter.taxonomy() != null) {
            s.add("AND EXISTS (SELECT 1 FROM participation q JOIN intervention v ON v.entry_id = q.intervention_id");
            ServiceQuery.filtered(s, new OpenFilter(null, filter.taxonomyTerm(), filter.taxonomy(), null, null), today);
            ServiceQuery.seen(s.add("AND q.organisation_id = o.id AND q.role = 'PERFORMS'"), "q", today).add(")");
        }
        return s;
    }

    Slice<OpenAtPlace> atPlaces(OpenFilter filter, LocalDate today, long first, int most) {
        Statement s = new Statement().add(SERVICE.formatted("page.total"), today, today).add(", m.code, m.name")
                .add("FROM (SELECT v.id, m.code, COUNT(*) OVER () AS total FROM intervention v JOIN municipality m");
        given(ServiceQuery.filtered(s, filter, today), today);
        s.add("ORDER BY v.name, v.entry_id, m.name LIMIT {} OFFSET {}) page JOIN intervention v ON v.id = page.id JOIN municipality m ON m.code = page.code",
                most, first).add(JOINS, today, today).add("ORDER BY v.name, v.entry_id, m.name");
        return slice(s, r -> new OpenAtPlace(service(r, today), new OpenPlace(r.text(24), r.text(25))));
    }

    long countAtPlaces(OpenFilter filter, LocalDate today) {
        Statement s = new Statement().add("SELECT COUNT(*) FROM intervention v JOIN municipality m");
        return given(ServiceQuery.filtered(s, filter, today), today).number(em::createNativeQuery);
    }

    /** A service and a municipality in which it is given. */
    record Given(UUID service, String place) {
    }

    List<Given> given(LocalDate today) {
        Statement s = new Statement().add("SELECT e.uuid, m.code FROM intervention v JOIN map_entry e ON e.id = v.entry_id JOIN municipality m");
        return given(ServiceQuery.filtered(s, OpenFilter.NONE, today), today)
                .list(em::createNativeQuery, r -> new Given(UUID.fromString(r.text(0)), r.text(1)));
    }

    /** Within its area, and where somebody performs it there or nobody is known to perform it at all. */
    static Statement given(Statement s, LocalDate today) {
        s.add("""
                AND (NOT EXISTS (SELECT 1 FROM intervention_area a WHERE a.intervention_id = v.id)
                  OR EXISTS (SELECT 1 FROM intervention_area a WHERE a.intervention_id = v.id AND a.municipality_code = m.code))
                AND (NOT EXISTS (SELECT 1 FROM participation p WHERE p.intervention_id = v.entry_id AND p.role = 'PERFORMS'""");
        ServiceQuery.seen(s, "p", today).add(") OR EXISTS (SELECT 1 FROM participation p WHERE p.intervention_id = v.entry_id AND p.role = 'PERFORMS'"
                + " AND (p.municipality_code IS NULL OR p.municipality_code = m.code)");
        return ServiceQuery.seen(s, "p", today).add("))");
    }

    private <T> Slice<T> slice(Statement s, Function<Found, T> row) {
        List<T> rows = new ArrayList<>();
        long[] total = {0};
        s.list(em::createNativeQuery, r -> {
            total[0] = r.number(0);
            return rows.add(row.apply(r));
        });
        return new Slice<>(rows, total[0]);
    }

    private static OpenOrganisation organisation(Found r, int at) {
        return new OpenOrganisation(r.number(at), UUID.fromString(r.text(at + 1)), r.text(at + 5),
                MapName.of(r.number(at), r.text(at + 3)).slug(), r.text(at + 3), r.text(at + 4),
                OrganisationKind.valueOf(r.text(at + 2)));
    }

    private static OpenService service(Found r, LocalDate today) {
        Validity validity = r.validity(13);
        LocalDate last = validity.until().minusDays(1);
        LocalDate seen = today.isAfter(last) ? last : today.isBefore(validity.from()) ? validity.from() : today;
        return new OpenService(r.number(1), r.number(2), UUID.fromString(r.text(3)), r.text(4),
                new Intervention.Description(r.text(5), r.text(6), r.text(7), r.text(8), r.text(9)), validity.holdsOn(today),
                r.flag(10) || !r.day(11).isAfter(today), r.flag(10), r.day(12), validity, seen, r.text(15),
                r.text(16) == null ? null : UUID.fromString(r.text(16)), r.numberOrNull(17) == null ? null : organisation(r, 17),
                Instant.parse(r.text(23)));
    }
}
