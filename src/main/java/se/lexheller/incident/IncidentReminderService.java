package se.lexheller.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;

/** Reminds when 48 and 66 of the 72 hours have gone and nobody has told the authority or decided that it need not be told. */
@ApplicationScoped
public class IncidentReminderService {

    private static final int[] HOURS = {66, 48};

    @Inject
    private IncidentRepository incidents;
    @Inject
    private Event<IncidentDeadlineNear> near;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /**
     * One incident, in a transaction of its own. Several nodes may ask at once: each takes another.
     *
     * @return whether there was one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean remindNext() {
        for (int hours : HOURS) {
            Incident incident = incidents.lockNextToRemind(hours, clock.instant()).orElse(null);
            if (incident != null && incident.remind(hours)) {
                incidents.add(new IncidentEvent(incident.id(), IncidentStep.REMINDED, null, clock.instant()));
                audited.fire(Audited.by(null, AuditKind.INCIDENT, clock.instant()).on(incident.number()).change(null, IncidentStep.REMINDED.name()));
                near.fire(new IncidentDeadlineNear(incident.id(), incident.number(), hours, incident.deadline()));
                return true;
            }
        }
        return false;
    }
}
