package se.lexheller.deviation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import se.lexheller.shared.Audited;

/** Tells the audit trail of each step of a case when it is written: whoever makes a step can't forget to. */
public class CaseEventTrace {

    @Inject
    private Event<Audited> audited;

    @PostPersist
    void written(CaseEvent event) {
        audited.fire(event.audited());
    }
}
