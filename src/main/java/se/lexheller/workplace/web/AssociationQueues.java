package se.lexheller.workplace.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.publication.OutdatedReadingService;
import se.lexheller.security.CurrentUser;
import se.lexheller.workplace.QueueCount;
import se.lexheller.workplace.QueueService;

/** The queues at the side of the workplace. Counted once a request, whoever asks. */
@Named
@RequestScoped
public class AssociationQueues {

    @Inject
    private QueueService queues;
    @Inject
    private OutdatedReadingService outdatedAnswers;
    @Inject
    private CurrentUser me;
    private List<QueueCount> counts;
    private Long outdated;

    public boolean isShown() {
        return queues.mayRead(me.get());
    }

    public List<QueueCount> getCounts() {
        if (counts == null) {
            counts = queues.counts(me.get());
        }
        return counts;
    }

    /** @return how many answers may be out of date */
    public long getOutdated() {
        if (outdated == null) {
            outdated = outdatedAnswers.count(me.get());
        }
        return outdated;
    }
}
