package se.lexheller.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.lexheller.organisation.EmailDomain;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.organisation.OrganisationUnit;

/** Organisations, units and domains for who keeps them. */
@ApplicationScoped
class OrganisationKeepingRepository {

    @PersistenceContext
    private EntityManager em;

    List<OrganisationListRow> rows() {
        return list(em.createNativeQuery("""
                SELECT o.id, o.kind, o.name, o.short_name, o.registration, o.last_day,
                    (SELECT COUNT(*) FROM organisation_unit u WHERE u.organisation_id = o.id AND u.active),
                    (SELECT COUNT(*) FROM organisation_domain d WHERE d.organisation_id = o.id)
                FROM organisation o WHERE o.active ORDER BY FIELD(o.kind, 'ASSOCIATION', 'MEMBER', 'PROVIDER', 'EMPLOYER', 'OTHER'), o.name"""))
                .map(r -> new OrganisationListRow(number(r[0]), OrganisationKind.valueOf((String) r[1]), (String) r[2], (String) r[3],
                        r[4] == null ? "" : (String) r[4], day(r[5]), number(r[6]), number(r[7]))).toList();
    }

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    Optional<Organisation> lock(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<OrganisationUnit> unit(long id) {
        return Optional.ofNullable(em.find(OrganisationUnit.class, id));
    }

    Optional<OrganisationUnit> lockUnit(long id) {
        return Optional.ofNullable(em.find(OrganisationUnit.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return false where somebody else was quicker with the same name */
    boolean store(Object entity) {
        try {
            em.persist(entity);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    /** @param except the organisation itself; 0 where it is new */
    boolean isTaken(String name, String slug, long except) {
        return count(em.createNativeQuery("SELECT COUNT(*) FROM organisation WHERE id <> ? AND (name = ? OR slug = ?)"), except, name, slug) > 0;
    }

    /** @param except the unit itself; 0 where it is new */
    boolean isUnitTaken(long organisation, String name, long except) {
        return count(em.createNativeQuery("SELECT COUNT(*) FROM organisation_unit WHERE organisation_id = ? AND name = ? AND id <> ?"), organisation, name, except) > 0;
    }

    boolean hasAssociation() {
        return count(em.createNativeQuery("SELECT COUNT(*) FROM organisation WHERE kind = 'ASSOCIATION' AND active")) > 0;
    }

    /** Somebody signs in with it: it is a person's. */
    boolean isPersons(String email) {
        return count(em.createNativeQuery("SELECT COUNT(*) FROM account WHERE email = ?"), email) > 0;
    }

    List<OrganisationDetails.Unit> units(long organisation) {
        return list(em.createNativeQuery("SELECT id, name, COALESCE(email, ''), active FROM organisation_unit WHERE organisation_id = ? ORDER BY active DESC, name"), organisation)
                .map(r -> new OrganisationDetails.Unit(number(r[0]), (String) r[1], (String) r[2], isTrue(r[3]))).toList();
    }

    List<OrganisationDetails.Domain> domains(long organisation) {
        List<?> names = em.createNativeQuery("SELECT domain FROM organisation_domain WHERE organisation_id = ? ORDER BY domain")
                .setParameter(1, organisation).getResultList();
        return names.stream().map(name -> new EmailDomain((String) name)).map(d -> new OrganisationDetails.Domain(d.name(), d.written())).toList();
    }

    /** @return the organisation that has it */
    Optional<String> ownerOf(EmailDomain domain) {
        List<?> names = em.createNativeQuery("SELECT o.name FROM organisation_domain d JOIN organisation o ON o.id = d.organisation_id WHERE d.domain = ?")
                .setParameter(1, domain.name()).getResultList();
        return names.stream().map(String.class::cast).findFirst();
    }

    /** @return false where somebody else was quicker */
    boolean addDomain(EmailDomain domain, long organisation) {
        return em.createNativeQuery("INSERT IGNORE INTO organisation_domain (domain, organisation_id) VALUES (?, ?)")
                .setParameter(1, domain.name()).setParameter(2, organisation).executeUpdate() > 0;
    }

    void removeDomain(EmailDomain domain, long organisation) {
        em.createNativeQuery("DELETE FROM organisation_domain WHERE domain = ? AND organisation_id = ?")
                .setParameter(1, domain.name()).setParameter(2, organisation).executeUpdate();
    }

    void tell(Organisation organisation, String note, long account, Instant now) {
        em.createNativeQuery("""
                INSERT INTO organisation_change (organisation_id, kind, name, short_name, last_day, note, recorded_at, recorded_by_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""").setParameter(1, organisation.id()).setParameter(2, organisation.kind().name())
                .setParameter(3, organisation.name()).setParameter(4, organisation.shortName())
                .setParameter(5, organisation.lastDay() == null ? null : Date.valueOf(organisation.lastDay())).setParameter(6, note)
                .setParameter(7, Timestamp.from(now)).setParameter(8, account).executeUpdate();
    }

    List<OrganisationDetails.Change> changes(long organisation) {
        return list(em.createNativeQuery("""
                SELECT c.kind, c.name, c.short_name, c.last_day, c.note, c.recorded_at, a.name FROM organisation_change c
                JOIN account a ON a.id = c.recorded_by_id WHERE c.organisation_id = ? ORDER BY c.id DESC"""), organisation)
                .map(r -> new OrganisationDetails.Change(OrganisationKind.valueOf((String) r[0]), (String) r[1], (String) r[2], day(r[3]), (String) r[4],
                        ((Timestamp) r[5]).toInstant(), (String) r[6])).toList();
    }

    private static Stream<Object[]> list(Query query, Object... values) {
        List<?> rows = with(query, values).getResultList();
        return rows.stream().map(Object[].class::cast);
    }

    private static long count(Query query, Object... values) {
        return number(with(query, values).getSingleResult());
    }

    private static Query with(Query query, Object... values) {
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static LocalDate day(Object value) {
        return value == null ? null : value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }

    private static boolean isTrue(Object value) {
        return value instanceof Boolean flag ? flag : ((Number) value).intValue() != 0;
    }
}
