package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.SignInService;
import se.lexheller.security.SignInWay;
import se.lexheller.security.User;
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
    private Clock clock;

    Arrival arrive(Provider provider, Authenticated person, String target) {
        Instant now = clock.instant();
        Optional<ExternalIdentity> known = repository.lockIdentity(person.issuer(), person.subject());
        known.ifPresent(identity -> identity.seen(now));
        if (known.isEmpty()) {
            ExternalIdentity identity = repository.add(new ExternalIdentity(provider, organisation(provider), person, now));
            LOG.info(() -> "identity %d at %s waits for an account".formatted(identity.id(), provider));
            requested.fire(new AccountRequested(identity.id(), now));
            return Arrival.waiting();
        }
        return switch (known.get().state()) {
            case WAITING -> Arrival.waiting();
            case REFUSED -> throw new SignInRefused(SignInRefused.Reason.REQUEST_REFUSED, "identity " + known.get().id());
            case APPROVED -> open(provider, known.get(), person, target, now);
        };
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
        ExternalIdentity identity = repository.lockIdentity(person.issuer(), person.subject())
                .orElseGet(() -> repository.add(new ExternalIdentity(provider, organisation(provider), person, now)));
        boolean free = identity.state() == IdentityState.WAITING;
        if (!free && !Objects.equals(identity.accountId(), accountId)) {
            throw new SignInRefused(SignInRefused.Reason.NOT_LINKED, "identity %d is taken".formatted(identity.id()));
        }
        if (free) {
            identity.approve(accountId, accountId, now);
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
