package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.lexheller.deviation.CaseDisposed;

/** The wordings of a joint answer that came to nothing go with the case's own texts. */
@ApplicationScoped
class JointAnswerDisposal {

    @Inject
    private JointAnswerDisposalRepository texts;

    void onCaseDisposed(@Observes CaseDisposed disposed) {
        texts.dispose(disposed.deviationId());
    }
}
