package se.lexheller.assignment.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.assignment.MemberQueue;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.platform.web.Here;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** The side of the workplace for a member's staff: their queues with counts. */
@Named
@RequestScoped
public class MemberQueues {

    /** A queue with its address. */
    public record Link(MemberQueue queue, long count, String url, boolean current) {

        /** @return whether somebody should look at it now */
        public boolean isAlert() {
            return queue == MemberQueue.OVERDUE && count > 0;
        }
    }

    @Inject
    private MemberReadingService reading;
    @Inject
    private CurrentUser me;
    @Inject
    private Here here;
    @Inject
    @Param(name = "ko")
    private String asked;
    private List<Link> links;

    /** @return empty for whoever works for no member */
    public List<Link> getLinks() {
        if (links == null) {
            Map<MemberQueue, Long> counts = reading.counts(me.get());
            links = Arrays.stream(MemberQueue.values()).filter(counts::containsKey)
                    .map(q -> new Link(q, counts.get(q), Route.MEMBER_QUEUE.path() + "?ko=" + q.slug(), isShown(q))).toList();
        }
        return links;
    }

    private boolean isShown(MemberQueue queue) {
        return here.at(Route.MEMBER_QUEUE.path()) != null && MemberQueue.of(asked) == queue;
    }

    public boolean isAny() {
        return !getLinks().isEmpty();
    }
}
