package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class FederationRepository {

    @PersistenceContext
    private EntityManager em;

    void add(SignInAttempt attempt) {
        em.persist(attempt);
    }

    /**
     * Of two first sign-ins of one person at once the second waits for the first, and then adds nothing.
     *
     * @return false where issuer and subject are known by now; the unique key decides
     */
    boolean addIfNew(ExternalIdentity identity) {
        Timestamp now = Timestamp.from(identity.firstSeenAt());
        return em.createNativeQuery("""
                INSERT IGNORE INTO external_identity (issuer, subject, provider, organisation_id, name, email, state, first_seen_at, last_seen_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""").setParameter(1, identity.issuer()).setParameter(2, identity.subject()).setParameter(3, identity.provider())
                .setParameter(4, identity.organisationId()).setParameter(5, identity.name()).setParameter(6, identity.email())
                .setParameter(7, identity.state().name()).setParameter(8, now).setParameter(9, now).executeUpdate() == 1;
    }

    /** Without waiting for anybody, and without keeping the place of somebody who isn't known. */
    boolean knows(String issuer, String subject) {
        return em.createQuery("select count(i) from ExternalIdentity i where i.issuer = :issuer and i.subject = :subject", Long.class)
                .setParameter("issuer", issuer).setParameter("subject", subject).getSingleResult() > 0;
    }

    /** The sign-in that it belongs to has to be stored first. */
    void add(ExternalSignIn signIn) {
        em.flush();
        em.persist(signIn);
    }

    Optional<SignInAttempt> lockAttempt(String cookieHash) {
        return em.createQuery("select a from SignInAttempt a where a.cookieHash = :hash", SignInAttempt.class)
                .setParameter("hash", cookieHash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<ExternalIdentity> lockIdentity(String issuer, String subject) {
        return em.createQuery("select i from ExternalIdentity i where i.issuer = :issuer and i.subject = :subject", ExternalIdentity.class)
                .setParameter("issuer", issuer).setParameter("subject", subject)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<ExternalIdentity> identity(long id) {
        return Optional.ofNullable(em.find(ExternalIdentity.class, id));
    }

    Optional<ExternalIdentity> lockIdentity(long id) {
        return Optional.ofNullable(em.find(ExternalIdentity.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<ExternalIdentity> waiting() {
        return em.createQuery("select i from ExternalIdentity i where i.state = :state order by i.firstSeenAt, i.id", ExternalIdentity.class)
                .setParameter("state", IdentityState.WAITING).getResultList();
    }

    List<ExternalIdentity> ofAccount(long accountId) {
        return em.createQuery("select i from ExternalIdentity i where i.accountId = :account order by i.id", ExternalIdentity.class)
                .setParameter("account", accountId).getResultList();
    }

    void remove(ExternalIdentity identity) {
        em.remove(identity);
    }

    Optional<ExternalSignIn> signIn(String tokenHash) {
        return em.createQuery("select s from ExternalSignIn s join fetch s.identity where s.tokenHash = :hash", ExternalSignIn.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    List<ExternalSignIn> signInsOfSession(String issuer, String sessionHash) {
        return em.createQuery("""
                select s from ExternalSignIn s join fetch s.identity i where i.issuer = :issuer and s.sessionHash = :session""",
                ExternalSignIn.class).setParameter("issuer", issuer).setParameter("session", sessionHash).getResultList();
    }

    List<ExternalSignIn> signInsOfSubject(String issuer, String subject) {
        return em.createQuery("""
                select s from ExternalSignIn s join fetch s.identity i where i.issuer = :issuer and i.subject = :subject""",
                ExternalSignIn.class).setParameter("issuer", issuer).setParameter("subject", subject).getResultList();
    }

    List<ExternalSignIn> signInsOf(ExternalIdentity identity) {
        return em.createQuery("select s from ExternalSignIn s where s.identity = :identity", ExternalSignIn.class)
                .setParameter("identity", identity).getResultList();
    }

    void remove(ExternalSignIn signIn) {
        em.remove(signIn);
    }

    /** @return false where it was seen before; the unique key decides */
    boolean addLogout(String tokenHash, Instant now) {
        return em.createNativeQuery("INSERT IGNORE INTO seen_logout (token_hash, seen_at) VALUES (?, ?)")
                .setParameter(1, tokenHash).setParameter(2, Timestamp.from(now)).executeUpdate() == 1;
    }

    int removeAttemptsBefore(Instant now) {
        return em.createQuery("delete from SignInAttempt a where a.expiresAt < :now").setParameter("now", now).executeUpdate();
    }

    int removeSignInsBefore(Instant created) {
        return em.createQuery("delete from ExternalSignIn s where s.createdAt < :created").setParameter("created", created).executeUpdate();
    }

    int removeLogoutsBefore(Instant seen) {
        return em.createQuery("delete from SeenLogout l where l.seenAt < :seen").setParameter("seen", seen).executeUpdate();
    }
}
