package se.lexheller.apikey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.organisation.OrganisationService;

/** Reminds the administrator of keys that soon stop: 30 days before, and 7. */
@ApplicationScoped
@Transactional
public class ApiKeyReminderService {

    private static final List<Integer> DAYS_BEFORE = List.of(7, 30);
    private static final int FIRST = 30;

    @Inject
    private ApiKeyRepository keys;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<ApiKeyExpiring> expiring;
    @Inject
    private Clock clock;

    public void remind() {
        Instant now = clock.instant();
        LocalDate today = dates.day(now);
        for (ApiKey key : keys.lockEnding(today, today.plusDays(FIRST))) {
            due(ChronoUnit.DAYS.between(today, key.lastDay()), key.remindedDays()).ifPresent(days -> {
                key.reminded(days);
                expiring.fire(new ApiKeyExpiring(key.id(), key.name(), organisations.get(key.organisationId()).name(), key.lastDay(), days, now));
            });
        }
    }

    /**
     * After days without a server only the more urgent of two is sent.
     *
     * @param left     days until the last one
     * @param reminded which reminder was sent latest; null where none was
     */
    static OptionalInt due(long left, Integer reminded) {
        return DAYS_BEFORE.stream().filter(days -> left <= days).mapToInt(Integer::intValue).limit(1)
                .filter(days -> reminded == null || reminded > days).findFirst();
    }
}
