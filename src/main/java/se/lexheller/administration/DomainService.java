package se.lexheller.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import java.util.logging.Logger;
import se.lexheller.organisation.EmailDomain;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Whose staff has which addresses: a domain belongs to one organisation, and whoever has an address there may file without an account. */
@ApplicationScoped
@Transactional
public class DomainService {

    private static final Logger LOG = Logger.getLogger(DomainService.class.getName());
    private static final String FIELD = "domain";

    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;
    @Inject
    private AdministrationAccess access;
    @Inject
    private OrganisationKeepingRepository organisations;

    static boolean mayHaveDomains(OrganisationKind kind) {
        return Set.of(OrganisationKind.ASSOCIATION, OrganisationKind.MEMBER).contains(kind);
    }

    /** @param typed with or without @ */
    public void add(User user, long organisationId, String typed) {
        access.require(user);
        Organisation organisation = organisations.lock(organisationId).filter(o -> o.isActive() && mayHaveDomains(o.kind()))
                .orElseThrow(() -> new NotFound("organisation " + organisationId));
        EmailDomain domain = EmailDomain.of(typed == null ? "" : typed).orElseThrow(() -> refused("error.domain"));
        if (domain.isAnybodys()) {
            throw refused("error.domain-anybodys");
        }
        organisations.ownerOf(domain).ifPresent(owner -> {
            throw refused("error.domain-taken", owner);
        });
        if (!organisations.addDomain(domain, organisation.id())) {
            throw refused("error.domain-taken", organisations.ownerOf(domain).orElse(""));
        }
        audited.fire(Audited.by(user.accountId(), AuditKind.ORGANISATION_CHANGED, clock.instant()).on("organisation", organisationId).change(null, "DOMAIN_ADDED"));
        LOG.info(() -> "domain %s added to organisation %d by %d".formatted(domain.name(), organisationId, user.accountId()));
    }

    /** Nobody can file with such an address any more; cases filed before stay. */
    public void remove(User user, long organisationId, String name) {
        access.require(user);
        EmailDomain domain = EmailDomain.of(name == null ? "" : name).orElseThrow(() -> new NotFound("domain"));
        organisations.removeDomain(domain, organisationId);
        audited.fire(Audited.by(user.accountId(), AuditKind.ORGANISATION_CHANGED, clock.instant()).on("organisation", organisationId).change(null, "DOMAIN_REMOVED"));
        LOG.info(() -> "domain %s taken from organisation %d by %d".formatted(domain.name(), organisationId, user.accountId()));
    }

    private static InvalidInput refused(String key, Object... arguments) {
        return new InvalidInput(FieldError.of(FIELD, key, arguments));
    }
}
