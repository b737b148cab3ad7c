package se.lexheller.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.shared.Secret;

/** Tells whose key a call carries, and counts its calls. */
@ApplicationScoped
@Transactional
public class ApiCallService {

    /** As often as once a second in the mean; a night's worth of cases takes a few minutes. */
    public static final int MOST = 60;
    static final Duration WINDOW = Duration.ofMinutes(1);

    @Inject
    private ApiKeyRepository keys;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @return empty where no such key holds today; why not is nobody's business who hasn't got it */
    public Optional<ApiCaller> identify(Secret shown) {
        LocalDate today = dates.day(clock.instant());
        Optional<ApiKey> key = keys.byHash(shown.hash()).filter(k -> k.holds(today)).filter(k -> isMember(k, today));
        key.filter(k -> !today.equals(k.lastUsedOn())).ifPresent(k -> keys.used(k.id(), today));
        return key.map(k -> new ApiCaller(k.id(), k.organisationId(), k.scopes()));
    }

    /** @return how long the caller has to wait; empty where this call may go on */
    public Optional<Duration> count(ApiCaller caller) {
        Instant now = clock.instant();
        ApiKeyRepository.Calls calls = keys.countCall(caller.keyId(), now, now.minus(WINDOW));
        return calls.count() <= MOST ? Optional.empty() : Optional.of(Duration.between(now, calls.since().plus(WINDOW)));
    }

    private boolean isMember(ApiKey key, LocalDate today) {
        Organisation organisation = organisations.get(key.organisationId());
        return organisation.kind() == OrganisationKind.MEMBER && organisation.isActive()
                && (organisation.lastDay() == null || !today.isAfter(organisation.lastDay()));
    }
}
