package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One statement a list, in the order of the primary key, which is the order of the numbers. */
@ApplicationScoped
class RegisterRepository {

    private static final String PLAIN = " FROM registry_entry e";
    /** Left to itself the database begins with the cases, and puts the whole register in order for one page of it. */
    private static final String JOINED = PLAIN + """
             STRAIGHT_JOIN deviation d ON d.id = e.deviation_id
            LEFT JOIN member_text t ON t.deviation_id = e.deviation_id LEFT JOIN assignment a ON a.id = e.assignment_id""";
    /** The page's ids by an index first, then the rows of that page alone. */
    private static final String ROWS = """
            SELECT e.id, e.registry_number, e.registered_on, e.direction, e.counterpart_name, e.subject, d.number,
              IF(m.marked OR d.restricted_at IS NOT NULL, NULL, t.title), a.member_registry_number, IF(m.marked, m.ground, NULL)
            FROM (%s) page STRAIGHT_JOIN registry_entry e ON e.id = page.id JOIN deviation d ON d.id = e.deviation_id
            LEFT JOIN member_text t ON t.deviation_id = e.deviation_id LEFT JOIN assignment a ON a.id = e.assignment_id
            LEFT JOIN registry_mark m ON m.id = (SELECT MAX(x.id) FROM registry_mark x WHERE x.entry_id = e.id)
            ORDER BY %s""";

    @PersistenceContext
    private EntityManager em;

    /** @param number the next of the year's series */
    void add(Document document, String number, LocalDate day, String counterpart, String subject) {
        em.createNativeQuery("""
                INSERT INTO registry_entry (year, number, registry_number, deviation_id, assignment_id, registered_at, registered_on, direction,
                  document, counterpart, organisation_id, counterpart_name, subject)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)""")
                .setParameter(1, day.getYear()).setParameter(2, Integer.valueOf(number.substring(number.lastIndexOf('-') + 1)))
                .setParameter(3, number).setParameter(4, document.deviationId()).setParameter(5, document.assignmentId())
                .setParameter(6, Timestamp.from(document.at())).setParameter(7, Date.valueOf(day))
                .setParameter(8, document.kind().direction().name()).setParameter(9, document.kind().name())
                .setParameter(10, document.kind().counterpart().name()).setParameter(11, document.organisationId())
                .setParameter(12, counterpart).setParameter(13, subject).executeUpdate();
    }

    long count(RegisterFilter filter) {
        Conditions where = new Conditions(filter);
        return ((Number) where.bind(em.createNativeQuery("SELECT COUNT(*)" + where.sql()))
                .getSingleResult()).longValue();
    }

    /** The newest first. */
    List<RegisterRow> page(RegisterFilter filter, int first, int size) {
        Conditions where = new Conditions(filter);
        return rows(where, "e.id DESC", " LIMIT " + size + " OFFSET " + first);
    }

    /** The next so many after an entry, the oldest first. */
    List<RegisterRow> after(RegisterFilter filter, long entryId, int most) {
        Conditions where = new Conditions(filter).and("e.id > ?", entryId);
        return rows(where, "e.id", " LIMIT " + most);
    }

    List<RegisterRow> ofCase(long deviationId) {
        Conditions where = new Conditions(RegisterFilter.NONE).and("e.deviation_id = ?", deviationId);
        return rows(where, "e.id", "");
    }

    /** @return the case of an entry */
    Optional<Long> deviationOf(long entryId) {
        List<?> found = em.createNativeQuery("SELECT deviation_id FROM registry_entry WHERE id = ?1").setParameter(1, entryId).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    void mark(long entryId, boolean marked, String ground, long accountId, Instant now) {
        em.createNativeQuery("INSERT INTO registry_mark (entry_id, marked, ground, account_id, marked_at) VALUES (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, entryId).setParameter(2, marked).setParameter(3, ground).setParameter(4, accountId)
                .setParameter(5, Timestamp.from(now)).executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<RegisterRow> rows(Conditions where, String order, String portion) {
        String ids = "SELECT e.id" + where.sql() + " ORDER BY " + order + portion;
        List<Object[]> rows = where.bind(em.createNativeQuery(ROWS.formatted(ids, order))).getResultList();
        return rows.stream().map(r -> new RegisterRow(((Number) r[0]).longValue(), (String) r[1], day(r[2]), Direction.valueOf((String) r[3]),
                (String) r[4], (String) r[5], (String) r[6], (String) r[7], (String) r[8], (String) r[9])).toList();
    }

    private static LocalDate day(Object stored) {
        return stored instanceof Date date ? date.toLocalDate() : (LocalDate) stored;
    }

    /** What a filter asks for, as SQL with its values in order. */
    private static final class Conditions {

        private static final String NUMBERS = "(CONVERT(e.registry_number USING utf8mb4) LIKE ? OR CONVERT(d.number USING utf8mb4) LIKE ?"
                + " OR a.member_registry_number LIKE ?)";
        private final List<String> parts = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();
        private final boolean plain;

        Conditions(RegisterFilter filter) {
            plain = filter.number().isEmpty() && filter.text().isEmpty();
            Optional.ofNullable(filter.from()).ifPresent(day -> and("e.registered_on >= ?", Date.valueOf(day)));
            Optional.ofNullable(filter.until()).ifPresent(day -> and("e.registered_on <= ?", Date.valueOf(day)));
            Optional.ofNullable(filter.direction()).ifPresent(direction -> and("e.direction = ?", direction.name()));
            filter.organisation().ifPresent(id -> and("e.organisation_id = ?", id));
            if (filter.counterpart().equals(RegisterFilter.FILER)) {
                and("e.counterpart = ?", Counterpart.FILER.name());
            }
            if (!filter.number().isEmpty()) {
                String part = like(filter.number());
                and(NUMBERS, part, part, part);
            }
            if (!filter.text().isEmpty()) {
                String part = like(filter.text());
                and("(e.subject LIKE ? OR e.counterpart_name LIKE ? OR t.title LIKE ?)", part, part, part);
            }
        }

        Conditions and(String part, Object... given) {
            parts.add(part);
            values.addAll(List.of(given));
            return this;
        }

        /** @return where from, and which */
        String sql() {
            return (plain ? PLAIN : JOINED) + (parts.isEmpty() ? "" : " WHERE " + String.join(" AND ", parts));
        }

        Query bind(Query query) {
            for (int i = 0; i < values.size(); i++) {
                query.setParameter(i + 1, values.get(i));
            }
            return query;
        }

        private static String like(String part) {
            return "%" + part.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        }
    }
}
