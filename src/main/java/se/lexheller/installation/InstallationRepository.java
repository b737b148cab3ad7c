package se.lexheller.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class InstallationRepository {

    @PersistenceContext
    private EntityManager em;

    Optional<InstallationVersion> settings() {
        return em.createQuery("select v from InstallationVersion v order by v.number desc", InstallationVersion.class).setMaxResults(1)
                .getResultStream().findFirst();
    }

    List<VersionRow> settingsVersions() {
        return em.createQuery("""
                select new se.lexheller.installation.VersionRow(v.number, v.writtenAt, a.name) from InstallationVersion v
                join Account a on a.id = v.writtenById order by v.number desc""", VersionRow.class).setMaxResults(50).getResultList();
    }

    Optional<PageText> text(PublicText page) {
        return em.createQuery("select t from PageText t where t.page = :page order by t.number desc", PageText.class).setParameter("page", page)
                .setMaxResults(1).getResultStream().findFirst();
    }

    List<VersionRow> textVersions(PublicText page) {
        return em.createQuery("""
                select new se.lexheller.installation.VersionRow(t.number, t.writtenAt, a.name) from PageText t
                join Account a on a.id = t.writtenById where t.page = :page order by t.number desc""", VersionRow.class)
                .setParameter("page", page).setMaxResults(50).getResultList();
    }

    /** @return false where somebody else has written the same version just before */
    boolean store(Object version) {
        try {
            em.persist(version);
            em.flush();
            return true;
        } catch (PersistenceException e) {
            return false;
        }
    }

    void keepLogo(String hash, byte[] png) {
        em.createNativeQuery("INSERT IGNORE INTO installation_logo (hash, png) VALUES (?, ?)").setParameter(1, hash).setParameter(2, png).executeUpdate();
    }

    Optional<byte[]> logo() {
        List<?> found = em.createNativeQuery("""
                SELECT l.png FROM installation_version v JOIN installation_logo l ON l.hash = v.logo_hash
                WHERE v.number = (SELECT MAX(number) FROM installation_version)""").getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}
