package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.lexheller.mapfeedback.FeedbackAnswered;
import se.lexheller.mapfeedback.FeedbackReceived;
import se.lexheller.mapkeeping.MapReviewDue;
import se.lexheller.platform.web.Route;
import se.lexheller.security.Role;
import se.lexheller.security.SignInService;
import se.lexheller.security.User;

/** Who is told of what people outside say about the map, and of what is to be looked at on it. */
@ApplicationScoped
class MapNotices {

    @Inject
    private Notices notices;
    @Inject
    private Recipients recipients;
    @Inject
    private SignInService accounts;
    @Inject
    private Links links;

    void onFeedbackReceived(@Observes FeedbackReceived received) {
        String event = Notice.event("map-feedback-" + received.feedbackId(), received.at());
        if (received.email() != null) {
            notices.to(List.of(received.email()), NoticeKind.MAP_FEEDBACK_RECEIPT, event,
                    List.of(received.number(), links.to(Route.MAP_FEEDBACK_SENT, received.link().value())));
        }
        notices.to(handlers(received.keeperId()), NoticeKind.MAP_FEEDBACK_NEW, event,
                List.of(received.number(), links.to(Route.MAP_FEEDBACK, received.number())));
    }

    void onFeedbackAnswered(@Observes FeedbackAnswered answered) {
        notices.to(List.of(answered.email()), NoticeKind.MAP_FEEDBACK_ANSWERED, Notice.event("map-feedback-" + answered.feedbackId(), answered.at()),
                List.of(answered.number(), links.to(Route.MAP_FEEDBACK_SENT, answered.link().value())));
    }

    /** However often it is found to be due, the month tells it once. */
    void onReviewDue(@Observes MapReviewDue due) {
        notices.to(List.of(due.email()), NoticeKind.MAP_REVIEW_DUE, "map-review-" + due.month(),
                List.of(String.valueOf(due.entries()), links.to(Route.MAP_REVIEW)));
    }

    /** @param keeper the member whose editors handle it too; null where the association does alone */
    private Set<String> handlers(Long keeper) {
        Set<String> addresses = new TreeSet<>(recipients.association());
        if (keeper != null) {
            accounts.colleagues(keeper, Set.of(Role.MAP_EDITOR)).stream().map(User::email).forEach(addresses::add);
        }
        return addresses;
    }
}
