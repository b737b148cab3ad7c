package se.lexheller.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** The administrator makes keys for members' systems, shows each once, and takes them back. */
@ApplicationScoped
@Transactional
public class ApiKeyService {

    private static final Logger LOG = Logger.getLogger(ApiKeyService.class.getName());
    private static final int SOON_DAYS = 30;

    @Inject
    private ApiKeyAccess access;
    @Inject
    private ApiKeyRepository keys;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @return all, the newest first */
    public List<ApiKeyRow> list(User user) {
        access.require(user);
        return keys.all().stream().map(this::row).toList();
    }

    public ApiKeyRow get(User user, long id) {
        access.require(user);
        return row(keys.find(id).orElseThrow(() -> new NotFound("api key " + id)));
    }

    /** @return the members that a key can be made for */
    public List<OrganisationRow> members(User user) {
        access.require(user);
        return organisations.members();
    }

    /** @return the last day that a key made now may have, which is the usual one */
    public LocalDate latestDay() {
        return TypedApiKey.latestDay(today());
    }

    /** @return id of the new key, which has no value yet */
    public long make(User user, TypedApiKey typed) {
        access.require(user);
        Set<Long> members = organisations.members().stream().map(OrganisationRow::id).collect(Collectors.toSet());
        List<FieldError> errors = typed.errors(members, today());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        ApiKey key = keys.add(new ApiKey(typed.system().member().orElseThrow(), typed.system().name(), typed.chosen(), typed.day().orElseThrow(),
                user.accountId(), clock.instant()));
        LOG.info(() -> "API key %d made by %d for organisation %d with %s".formatted(key.id(), user.accountId(), key.organisationId(), key.scopes()));
        audited.fire(Audited.by(user.accountId(), AuditKind.API_KEY_MADE, clock.instant()).on("api-key", key.id()));
        return key.id();
    }

    /** @return the key itself, for the only time */
    public Secret show(User user, long id) {
        access.require(user);
        Secret secret = keys.lock(id).orElseThrow(() -> new NotFound("api key " + id)).show();
        LOG.info(() -> "API key %d shown to %d".formatted(id, user.accountId()));
        return secret;
    }

    /** It stops at once; taking it back twice is the same as once. */
    public void revoke(User user, long id) {
        access.require(user);
        keys.lock(id).orElseThrow(() -> new NotFound("api key " + id)).revoke(user.accountId(), clock.instant());
        LOG.info(() -> "API key %d revoked by %d".formatted(id, user.accountId()));
        audited.fire(Audited.by(user.accountId(), AuditKind.API_KEY_ENDED, clock.instant()).on("api-key", id));
    }

    private ApiKeyRow row(ApiKey key) {
        return new ApiKeyRow(key.id(), organisations.get(key.organisationId()).name(), key.name(), key.prefix(),
                key.scopes().stream().sorted().toList(), key.lastDay(), key.createdAt(), key.lastUsedOn(), state(key));
    }

    private ApiKeyRow.State state(ApiKey key) {
        if (key.revokedAt() != null) {
            return ApiKeyRow.State.REVOKED;
        }
        if (today().isAfter(key.lastDay())) {
            return ApiKeyRow.State.EXPIRED;
        }
        if (key.prefix() == null) {
            return ApiKeyRow.State.NOT_SHOWN;
        }
        return key.lastDay().isAfter(today().plusDays(SOON_DAYS)) ? ApiKeyRow.State.ACTIVE : ApiKeyRow.State.EXPIRING;
    }

    private LocalDate today() {
        return dates.day(clock.instant());
    }
}
