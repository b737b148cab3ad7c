package se.lexheller.federation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.SignInService;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.NotFound;

/** Kopplade inloggningar: the providers of the own organisation, linked to the own account or not. */
@ApplicationScoped
@Transactional
public class LinkedProviderService {

    private static final Logger LOG = Logger.getLogger(LinkedProviderService.class.getName());

    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;
    @Inject
    private FederationRepository repository;
    @Inject
    private Providers providers;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SignInService signIns;

    /** @throws NotFound where nobody is signed in */
    public List<LinkedProvider> list(User user) {
        requireSignedIn(user);
        List<ExternalIdentity> own = repository.ofAccount(user.accountId());
        return providers.all().stream().filter(provider -> isOf(user, provider)).map(provider -> {
            Optional<ExternalIdentity> linked = own.stream().filter(i -> i.provider().equals(provider.key())).findFirst();
            return new LinkedProvider(provider.key(), provider.name(), linked.map(ExternalIdentity::id).orElse(null),
                    linked.map(ExternalIdentity::firstSeenAt).orElse(null));
        }).toList();
    }

    /** Forgets the link, and ends the sign-ins that came by it. */
    public void unlink(User user, long identityId) {
        requireSignedIn(user);
        ExternalIdentity identity = repository.lockIdentity(identityId)
                .filter(i -> Objects.equals(i.accountId(), user.accountId())).orElseThrow(() -> new NotFound("own link " + identityId));
        repository.signInsOf(identity).forEach(signIn -> {
            signIns.end(signIn.tokenHash());
            repository.remove(signIn);
        });
        repository.remove(identity);
        signIns.signsInElsewhere(user.accountId(), repository.ofAccount(user.accountId()).stream().anyMatch(other -> other.id() != identityId));
        audited.fire(Audited.by(user.accountId(), AuditKind.ACCOUNT_CHANGED, clock.instant()).on("account", user.accountId()).part(identityId).change("IDENTITY", null));
        LOG.info(() -> "account %d unlinked from identity %d by its owner".formatted(user.accountId(), identityId));
    }

    private boolean isOf(User user, Provider provider) {
        return organisations.withSlug(provider.organisation()).filter(o -> user.isOf(o.id())).isPresent();
    }

    private static void requireSignedIn(User user) {
        if (!user.isSignedIn()) {
            throw new NotFound("nobody is signed in");
        }
    }
}
