package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.lexheller.deviation.CaseDisposed;

/** What members have written in a case goes with the case's own texts. */
@ApplicationScoped
class AssignmentDisposal {

    @Inject
    private AssignmentDisposalRepository texts;

    void onCaseDisposed(@Observes CaseDisposed disposed) {
        texts.dispose(disposed.deviationId());
    }
}
