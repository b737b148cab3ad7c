package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.lexheller.coordinationmap.Statement;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;

/** Actors and what has become of them. */
@ApplicationScoped
class ActorKeepingRepository {

    @PersistenceContext
    private EntityManager em;

    List<ActorRow> rows() {
        return new Statement().add("SELECT id, slug, kind, name, short_name, last_day FROM organisation WHERE active ORDER BY name, id")
                .list(em::createNativeQuery, r -> new ActorRow(r.number(0), r.text(1), OrganisationKind.valueOf(r.text(2)), r.text(3), r.text(4), r.day(5)));
    }

    Optional<Organisation> find(String slug) {
        return em.createQuery("select o from Organisation o where o.slug = :slug", Organisation.class).setParameter("slug", slug)
                .getResultStream().findFirst();
    }

    Optional<Organisation> lock(String slug) {
        return em.createQuery("select o from Organisation o where o.slug = :slug", Organisation.class).setParameter("slug", slug)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** @param except the actor itself; null where it is new */
    boolean isTaken(String name, String slug, Long except) {
        return new Statement().add("SELECT COUNT(*) FROM organisation WHERE id <> {} AND (name = {} OR slug = {})", Objects.requireNonNullElse(except, 0L), name, slug)
                .number(em::createNativeQuery) > 0;
    }

    /** @return false where somebody else was quicker with the same name */
    boolean store(Organisation actor) {
        try {
            em.persist(actor);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    void tell(Organisation actor, String note, long account, Instant now) {
        em.createNativeQuery("""
                INSERT INTO organisation_change (organisation_id, kind, name, short_name, last_day, note, recorded_at, recorded_by_id)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""").setParameter(1, actor.id()).setParameter(2, actor.kind().name()).setParameter(3, actor.name())
                .setParameter(4, actor.shortName()).setParameter(5, actor.lastDay() == null ? null : Date.valueOf(actor.lastDay())).setParameter(6, note)
                .setParameter(7, Timestamp.from(now)).setParameter(8, account).executeUpdate();
    }

    List<KeptActor.Change> changes(long actor) {
        return new Statement().add("""
                SELECT c.kind, c.name, c.short_name, c.last_day, c.note, c.recorded_at, a.name FROM organisation_change c
                JOIN account a ON a.id = c.recorded_by_id WHERE c.organisation_id = {} ORDER BY c.id DESC""", actor)
                .list(em::createNativeQuery, r -> new KeptActor.Change(OrganisationKind.valueOf(r.text(0)), r.text(1), r.text(2), r.day(3), r.text(4),
                        moment(r.values()[5]), r.text(6)));
    }

    private static Instant moment(Object stored) {
        return stored instanceof Timestamp timestamp ? timestamp.toInstant() : ((LocalDateTime) stored).toInstant(ZoneOffset.UTC);
    }
}
