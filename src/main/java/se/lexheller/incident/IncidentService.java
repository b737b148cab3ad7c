package se.lexheller.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.deviation.DeviationService;
import se.lexheller.platform.database.FigureMemory;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.Severity;
import se.lexheller.publication.ReleaseService;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Personal data has got out: taking it off the web, writing down what happened, deciding, closing. */
@ApplicationScoped
@Transactional
public class IncidentService {

    @Inject
    private IncidentRepository incidents;
    @Inject
    private IncidentAccess access;
    @Inject
    private DeviationService deviations;
    @Inject
    private ReleaseService releases;
    @Inject
    private PersonalDataDetector detector;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<IncidentOpened> opened;
    @Inject
    private Event<Audited> audited;
    @Inject
    private FigureMemory figures;
    @Inject
    private Clock clock;

    public boolean mayRead(User user) {
        return access.mayRead(user);
    }

    /** @return whether the person deals with incidents too */
    public boolean mayWrite(User user) {
        return access.mayWrite(user);
    }

    /** @return how many are open; 0 for whoever may not know */
    public long open(User user) {
        return access.mayRead(user) ? figures.of(List.of("open incidents"), incidents::open) : 0;
    }

    /** @throws NotFound where the user is neither coordinator, director nor auditor */
    public List<IncidentRow> list(User user) {
        access.requireRead(user);
        return incidents.list(clock.instant());
    }

    public IncidentDetails read(User user, String number) {
        access.requireRead(user);
        Incident i = incidents.get(number);
        IncidentAccount account = i.account();
        return new IncidentDetails(i.number(), caseNumber(i), i.discoveredAt(),
                IncidentClock.of(i.discoveredAt(), account.decision(), account.notifiedAt(), clock.instant()), account, i.closedAt(),
                incidents.history(i.id()), i.version(), access.mayWrite(user) && !i.isClosed());
    }

    /** @return whether the person may take this case off the web because of a leak */
    public boolean mayTakeOff(User user, String caseNumber) {
        return access.mayWrite(user) && releases.mayTakeOff(user, caseNumber);
    }

    /**
     * The one thing to do after a slip: the case goes off the web, most can't open it any more, and the 72 hours run.
     *
     * @param publicReason for readers; says nothing of what it was
     * @param happened     to begin with; the rest is written down afterwards
     * @return the incident's number
     */
    public String takeOff(User user, String caseNumber, String publicReason, String happened) {
        access.requireWrite(user);
        long deviationId = releases.takeOff(user, caseNumber, publicReason);
        Instant now = clock.instant();
        Incident incident = opened(user, deviationId, now, IncidentAccount.of(happened));
        trace(incident, IncidentStep.TAKEN_OFF, user);
        return incident.number();
    }

    /**
     * For what got out otherwise: a mail to the wrong person, a lost paper.
     *
     * @param discoveredAt when the association became aware of it
     */
    public String open(User user, Instant discoveredAt, IncidentAccount typed) {
        access.requireWrite(user);
        requireNoPersonalData(typed);
        return opened(user, null, discoveredAt, typed).number();
    }

    /**
     * @param readVersion the version that the writer had before the eyes
     * @throws EditConflict where somebody else has saved since
     * @throws InvalidInput where something can't be as it is written
     */
    public void describe(User user, String number, IncidentAccount typed, long readVersion) {
        access.requireWrite(user);
        requireNoPersonalData(typed);
        Incident incident = incidents.lock(number);
        IncidentAccount before = incident.account();
        incident.describe(typed, readVersion, clock.instant());
        incidents.keep();
        trace(incident, step(before, typed), user);
    }

    /** @throws InvalidInput naming all that is to be written down first */
    public void close(User user, String number) {
        access.requireWrite(user);
        Incident incident = incidents.lock(number);
        incident.close(clock.instant());
        trace(incident, IncidentStep.CLOSED, user);
    }

    private Incident opened(User user, Long deviationId, Instant discoveredAt, IncidentAccount typed) {
        Instant now = clock.instant();
        Incident incident = incidents.add(new Incident(incidents.nextNumber(dates.day(now).getYear()), deviationId, discoveredAt, typed,
                user.accountId(), now));
        trace(incident, IncidentStep.OPENED, user);
        opened.fire(new IncidentOpened(incident.id(), incident.number(), now));
        return incident;
    }

    private void trace(Incident incident, IncidentStep step, User user) {
        Instant now = clock.instant();
        incidents.add(new IncidentEvent(incident.id(), step, user.accountId(), now));
        audited.fire(Audited.by(user.accountId(), AuditKind.INCIDENT, now).on(incident.number()).change(null, step.name()));
    }

    private static IncidentStep step(IncidentAccount before, IncidentAccount after) {
        if (after.notifiedAt() != null && !after.notifiedAt().equals(before.notifiedAt())) {
            return IncidentStep.NOTIFIED;
        }
        return after.decision() != before.decision() ? IncidentStep.DECIDED : IncidentStep.DESCRIBED;
    }

    /** The register of incidents must not become the next leak. */
    private void requireNoPersonalData(IncidentAccount typed) {
        List<FieldError> errors = typed.texts().entrySet().stream()
                .filter(text -> detector.scan(text.getValue()).stream().anyMatch(place -> place.severity() == Severity.STOP))
                .map(text -> FieldError.of(text.getKey(), "error.personal-data-stop")).toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private String caseNumber(Incident incident) {
        return incident.deviationId() == null ? null : deviations.facts(incident.deviationId()).number();
    }
}
