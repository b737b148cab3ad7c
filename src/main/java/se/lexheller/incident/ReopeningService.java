package se.lexheller.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import se.lexheller.deviation.DeviationService;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.Severity;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * Gives a case that was closed to most after a slip back to those whose it is. What the public has read stays off the web for good,
 * but the case goes on: its filer follows it, and filer and parties are asked whether it still happens. So the director may open it
 * again with a motive, once each of its incidents is dealt with.
 */
@ApplicationScoped
@Transactional
public class ReopeningService {

    static final int LONGEST_REASON = 2000;

    @Inject
    private IncidentRepository incidents;
    @Inject
    private DeviationService deviations;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @return whether the person may open this incident's case again, and it is closed to most */
    public boolean mayOpen(User user, String number) {
        if (!Permission.INCIDENT_CASE_REOPEN.isHeldBy(user)) {
            return false;
        }
        Incident incident = incidents.get(number);
        return isDealtWith(incident) && deviations.isRestricted(incident.deviationId());
    }

    /**
     * @param reason why those whose case it is can read it again: what was taken care of
     * @throws BusinessRuleViolation where an incident of the case is still open, or it is open to all whose it is
     */
    public void open(User user, String number, String reason) {
        Permission.INCIDENT_CASE_REOPEN.require(user);
        Incident incident = incidents.lock(number);
        String text = required(reason);
        if (!isDealtWith(incident) || !deviations.isRestricted(incident.deviationId())) {
            throw new BusinessRuleViolation("rule.incident-case-not-openable");
        }
        Instant now = clock.instant();
        deviations.unrestrict(incident.deviationId());
        incidents.add(new IncidentEvent(incident.id(), IncidentStep.CASE_REOPENED, text, user.accountId(), now));
        audited.fire(Audited.by(user.accountId(), AuditKind.INCIDENT, now).on(incident.number()).change(null, IncidentStep.CASE_REOPENED.name()).because(text));
    }

    private boolean isDealtWith(Incident incident) {
        return incident.deviationId() != null && !incidents.isAnyOpen(incident.deviationId());
    }

    private String required(String typed) {
        String text = TypedText.clean(typed);
        TypedText.check("reopenReason", text, true, LONGEST_REASON).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        if (detector.scan(text).stream().anyMatch(place -> place.severity() == Severity.STOP)) {
            throw new InvalidInput(FieldError.of("reopenReason", "error.personal-data-stop"));
        }
        return text;
    }
}
