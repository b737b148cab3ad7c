package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.logging.Logger;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.SignInService;
import se.lexheller.security.SignInWay;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.Secret;

/** Tells from issuer and subject whose account it is; somebody new waits for one. */
@ApplicationScoped
@Transactional
class ExternalIdentities {

    private static final Logger LOG = Logger.getLogger(ExternalIdentities.class.getName());

    @Inject
    private FederationRepository repository;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SignInService signIns;
    @Inject
    private Event<AccountRequested> requested;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    Arrival arrive(Provider provider, Authenticated person, String target) {
        Instant now = clock.instant();
        if (!repository.knows(person.issuer(), person.subject())) {
            return first(provider, person, now);
        }
        ExternalIdentity identity = known(person);
        identity.seen(now);
        return switch (identity.state()) {
            case WAITING -> Arrival.waiting();
            case REFUSED -> throw new SignInRefused(SignInRefused.Reason.REQUEST_REFUSED, "identity " + identity.id());
            case APPROVED -> open(provider, identity, person, target, now);
        };
    }

    /** Of several first sign-ins at once one is told of; the others know what they need: somebody waits. */
    private Arrival first(Provider provider, Authenticated person, Instant now) {
        if (repository.addIfNew(new ExternalIdentity(provider, organisation(provider), person, now))) {
            long id = known(person).id();
            LOG.info(() -> "identity %d at %s waits for an account".formatted(id, provider));
            requested.fire(new AccountRequested(id, now));
        }
        return Arrival.waiting();
    }

    private ExternalIdentity known(Authenticated person) {
        return repository.lockIdentity(person.issuer(), person.subject()).orElseThrow(() -> new IllegalStateException("an identity was stored and is gone"));
    }

    private Arrival open(Provider provider, ExternalIdentity identity, Authenticated person, String target, Instant now) {
        if (!isOf(identity.accountId(), organisation(provider))) {
            throw new SignInRefused(SignInRefused.Reason.ACCOUNT_CLOSED, "account " + identity.accountId());
        }
        Secret secret = signIns.openFor(identity.accountId(), SignInWay.OPENID_CONNECT, person.secondFactor());
        String session = person.session() == null ? null : new Secret(person.session()).hash();
        repository.add(new ExternalSignIn(secret.hash(), identity, session, IdTokenLock.lock(person.idToken(), secret), now));
        return new Arrival(Arrival.Outcome.SIGNED_IN, secret, target);
    }

    /** A provider answers for the staff of its own organisation, and for nobody else's. */
    void requireMayLink(User user, Provider provider) {
        if (!user.isSignedIn() || !user.isOf(organisation(provider))) {
            throw new SignInRefused(SignInRefused.Reason.NOT_LINKED, "not of the provider's organisation");
        }
    }

    /** Who began it must still be signed in here: both sign-ins are shown in one browser, so the person is the same. */
    Arrival link(User user, Provider provider, Authenticated person, long accountId) {
        requireMayLink(user, provider);
        if (!Objects.equals(user.accountId(), accountId)) {
            throw new SignInRefused(SignInRefused.Reason.NOT_LINKED, "another account is signed in");
        }
        Instant now = clock.instant();
        if (!repository.knows(person.issuer(), person.subject())) {
            repository.addIfNew(new ExternalIdentity(provider, organisation(provider), person, now));
        }
        ExternalIdentity identity = known(person);
        boolean free = identity.state() == IdentityState.WAITING;
        if (!free && !Objects.equals(identity.accountId(), accountId)) {
            throw new SignInRefused(SignInRefused.Reason.NOT_LINKED, "identity %d is taken".formatted(identity.id()));
        }
        if (free) {
            identity.approve(accountId, accountId, now);
            signIns.signsInElsewhere(accountId, true);
            audited.fire(Audited.by(accountId, AuditKind.ACCOUNT_CHANGED, now).on("account", accountId).part(identity.id()).change(null, "IDENTITY"));
            LOG.info(() -> "account %d linked to identity %d by its owner".formatted(accountId, identity.id()));
        }
        return Arrival.linked();
    }

    /** @return whether the account is open and belongs to the organisation */
    boolean isOf(long accountId, long organisationId) {
        return signIns.colleagues(organisationId).stream().anyMatch(colleague -> colleague.accountId() == accountId);
    }

    private long organisation(Provider provider) {
        return organisations.withSlug(provider.organisation()).map(Organisation::id)
                .orElseThrow(() -> new SignInRefused(SignInRefused.Reason.UNAVAILABLE,
                        Provider.setting(provider.key(), "ORGANISATION") + " names no organisation"));
    }
}
