package se.lexheller.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

@ApplicationScoped
class OrganisationRepository {

    @PersistenceContext
    private EntityManager em;

    List<OrganisationRow> active(LocalDate today) {
        return em.createQuery("""
                select new se.lexheller.organisation.OrganisationRow(o.id, o.kind, o.name, o.shortName)
                from Organisation o where o.active = true and (o.lastDay is null or o.lastDay >= :today) order by o.name""", OrganisationRow.class)
                .setParameter("today", today).getResultList();
    }

    Map<String, Long> idsBySlug(LocalDate today) {
        return em.createQuery("""
                select o.slug, o.id from Organisation o where o.active = true and (o.lastDay is null or o.lastDay >= :today)""", Object[].class)
                .setParameter("today", today).getResultStream().collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    List<ContactRow> contacts() {
        return em.createQuery("""
                select new se.lexheller.organisation.ContactRow(o.name, o.email) from Organisation o
                where o.active = true and o.email is not null and o.kind in :kinds order by o.kind, o.name""", ContactRow.class)
                .setParameter("kinds", List.of(OrganisationKind.ASSOCIATION, OrganisationKind.MEMBER)).getResultList();
    }

    List<UnitRow> activeUnits() {
        return em.createQuery("""
                select new se.lexheller.organisation.UnitRow(u.id, u.organisationId, u.name)
                from OrganisationUnit u where u.active = true order by u.organisationId, u.name""", UnitRow.class).getResultList();
    }

    Optional<Organisation> find(long id) {
        return Optional.ofNullable(em.find(Organisation.class, id));
    }

    Optional<Organisation> withSlug(String slug) {
        return em.createQuery("select o from Organisation o where o.slug = :slug and o.active = true", Organisation.class)
                .setParameter("slug", slug).getResultStream().findFirst();
    }

    Optional<OrganisationUnit> findUnit(long id) {
        return Optional.ofNullable(em.find(OrganisationUnit.class, id));
    }

    Optional<Long> memberWithDomain(String domain, LocalDate today) {
        List<?> ids = em.createNativeQuery("""
                SELECT d.organisation_id FROM organisation_domain d JOIN organisation o ON o.id = d.organisation_id
                WHERE d.domain = ? AND o.active AND o.kind IN ('ASSOCIATION', 'MEMBER') AND (o.last_day IS NULL OR o.last_day >= ?)""")
                .setParameter(1, domain).setParameter(2, Date.valueOf(today)).getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }
}
