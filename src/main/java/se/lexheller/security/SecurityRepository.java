package se.lexheller.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

@ApplicationScoped
class SecurityRepository {

    @PersistenceContext
    private EntityManager em;

    void add(Account account) {
        em.persist(account);
    }

    void add(SignIn signIn) {
        em.persist(signIn);
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
        return em.createQuery("select s from SignIn s join fetch s.account where s.tokenHash = :hash", SignIn.class)
                .setParameter("hash", tokenHash).getResultStream().findFirst();
    }

    List<User> colleagues(long organisationId) {
        return em.createQuery("select a from Account a where a.organisationId = :organisation and a.active = true order by a.name", Account.class)
                .setParameter("organisation", organisationId).getResultStream().map(Account::asUser).toList();
    }
}
