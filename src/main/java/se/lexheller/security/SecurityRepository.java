package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

@ApplicationScoped
class SecurityRepository {

    @PersistenceContext
    private EntityManager em;

    /** Stores it at once, so that it has its id. */
    Account add(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    void add(SignIn signIn) {
        em.persist(signIn);
    }

    void add(OneTimeLink link) {
        em.persist(link);
    }

    Optional<OneTimeLink> link(String tokenHash) {
        return em.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    Optional<OneTimeLink> lockLink(String tokenHash) {
        return em.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", tokenHash).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    boolean hasLinkSince(LinkPurpose purpose, long accountId, Instant since) {
        return em.createQuery("""
                select count(l) from OneTimeLink l where l.purpose = :purpose and l.account.id = :account and l.createdAt > :since""",
                Long.class).setParameter("purpose", purpose).setParameter("account", accountId).setParameter("since", since)
                .getSingleResult() > 0;
    }

    /** @param accountId null for the links of the first administrator, which belong to no account */
    void endLinks(LinkPurpose purpose, Long accountId, Instant now) {
        em.createQuery("""
                select l from OneTimeLink l where l.purpose = :purpose and l.usedAt is null
                and (l.account is null or l.account.id = :account) order by l.id""", OneTimeLink.class)
                .setParameter("purpose", purpose).setParameter("account", Objects.requireNonNullElse(accountId, 0L))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().forEach(link -> link.end(now));
    }

    /** @return whether somebody who can sign in may make accounts */
    boolean hasAdministrator() {
        return em.createQuery("""
                select count(a) from Account a join a.roles r where r = :role and a.active = true
                and (a.passwordHash is not null or a.elsewhere = true)""",
                Long.class).setParameter("role", Role.ADMINISTRATOR).getSingleResult() > 0;
    }

    void endSignIns(long accountId, Instant now) {
        endSignIns(accountId, "", now);
    }

    /** @param exceptHash of the one that stays */
    void endSignIns(long accountId, String exceptHash, Instant now) {
        em.createQuery("""
                select s from SignIn s where s.account.id = :account and s.endedAt is null and s.tokenHash <> :kept order by s.id""",
                SignIn.class).setParameter("account", accountId).setParameter("kept", exceptHash)
                .getResultList().forEach(signIn -> signIn.end(now));
    }

    /** @return those that are neither ended nor expired, the last used one first */
    List<SignIn> signIns(long accountId, Instant now, Instant usedAfter) {
        return em.createQuery("""
                select s from SignIn s where s.account.id = :account and s.endedAt is null and s.expiresAt > :now
                and s.lastSeenAt > :used order by s.lastSeenAt desc, s.id desc""", SignIn.class)
                .setParameter("account", accountId).setParameter("now", now).setParameter("used", usedAfter).getResultList();
    }

    List<Account> withSecondFactor() {
        return em.createQuery("select a from Account a where a.totpSecret is not null order by a.id", Account.class).getResultList();
    }

    /** @return 1; 0 where it is another by now */
    int replaceSecret(Account account, String sealed) {
        return em.createQuery("update Account a set a.totpSecret = :sealed where a.id = :id and a.totpSecret = :old")
                .setParameter("sealed", sealed).setParameter("id", account.id()).setParameter("old", account.totpSecret()).executeUpdate();
    }

    void forgetSignIns(Instant expiredBefore) {
        em.createQuery("delete from SignIn s where s.expiresAt < :moment").setParameter("moment", expiredBefore).executeUpdate();
    }

    /** Nobody else judges a password or code of this account meanwhile, so that each attempt counts. */
    Account lock(Account account) {
        em.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    void add(RecoveryCode code) {
        em.persist(code);
    }

    Optional<RecoveryCode> unusedCode(long accountId, String hash) {
        return em.createQuery("select c from RecoveryCode c where c.accountId = :account and c.codeHash = :hash and c.usedAt is null",
                RecoveryCode.class).setParameter("account", accountId).setParameter("hash", hash).getResultStream().findFirst();
    }

    long unusedCodes(long accountId) {
        return em.createQuery("select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null", Long.class)
                .setParameter("account", accountId).getSingleResult();
    }

    void forgetCodes(long accountId) {
        em.createQuery("delete from RecoveryCode c where c.accountId = :account").setParameter("account", accountId).executeUpdate();
    }

    List<Account> search(String part, int from, int size) {
        return em.createQuery("""
                select a from Account a where a.name like :part escape '!' or a.email like :part escape '!'
                order by a.active desc, a.name, a.id""", Account.class)
                .setParameter("part", like(part)).setFirstResult(from).setMaxResults(size).getResultList();
    }

    long count(String part) {
        return em.createQuery("select count(a) from Account a where a.name like :part escape '!' or a.email like :part escape '!'",
                Long.class).setParameter("part", like(part)).getSingleResult();
    }

    private static String like(String part) {
        return "%" + part.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    Optional<Account> account(long id) {
        return Optional.ofNullable(em.find(Account.class, id));
    }

    Optional<Account> accountByEmail(String email) {
        return em.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email.toLowerCase(Locale.ROOT)).getResultStream().findFirst();
    }

    List<Account> active() {
        return em.createQuery("select a from Account a where a.active = true order by a.id", Account.class).getResultList();
    }

    Optional<SignIn> signIn(String tokenHash) {
        return em.createQuery("select s from SignIn s join fetch s.account a left join fetch a.roles where s.tokenHash = :hash", SignIn.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    List<User> colleagues(long organisationId) {
        return em.createQuery("select a from Account a where a.organisationId = :organisation and a.active = true order by a.name", Account.class)
                .setParameter("organisation", organisationId).getResultStream().map(Account::asUser).toList();
    }
}
