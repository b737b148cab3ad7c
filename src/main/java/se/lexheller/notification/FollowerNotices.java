package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.deviation.DeviationService;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.AnswerOutdated;
import se.lexheller.publication.PublicationMoved;
import se.lexheller.publication.PublicationState;
import se.lexheller.subscription.FollowWanted;
import se.lexheller.subscription.FollowerService;

/** Those who follow a published case: the link that confirms, and what happens to the case. */
@ApplicationScoped
class FollowerNotices {

    @Inject
    private Outbox outbox;
    @Inject
    private FollowerService followers;
    @Inject
    private DeviationService deviations;
    @Inject
    private Links links;
    @Inject
    private MailDates dates;
    @Inject
    private Settings settings;

    void onFollowWanted(@Observes FollowWanted wanted) {
        outbox.write(new Notice(NoticeKind.FOLLOW_CONFIRMATION, Notice.event("follower-" + wanted.followerId(), wanted.at()), wanted.email(),
                List.of(wanted.number(), links.to(Route.FOLLOW_CONFIRM, wanted.secret().value()), dates.moment(wanted.until()))));
    }

    void onPublicationMoved(@Observes PublicationMoved moved) {
        if (moved.to() == PublicationState.CORRECTED) {
            tell(NoticeKind.FOLLOWED_CORRECTED, moved);
        } else if (moved.to() == PublicationState.WITHDRAWN && deviations.isPublished(moved.deviationId())) {
            tell(NoticeKind.FOLLOWED_WITHDRAWN, moved);
        }
    }

    void onAnswerOutdated(@Observes AnswerOutdated outdated) {
        tell(NoticeKind.FOLLOWED_OUTDATED, Notice.event("outdated-" + outdated.deviationId(), outdated.at()), outdated.deviationId(), outdated.slug());
    }

    private void tell(NoticeKind kind, PublicationMoved moved) {
        String event = Notice.event("publication-" + moved.deviationId() + "-" + moved.to(), moved.at());
        tell(kind, event, moved.deviationId(), moved.slug());
    }

    private void tell(NoticeKind kind, String event, long deviationId, String slug) {
        String number = deviations.facts(deviationId).number();
        followers.toTell(deviationId).forEach(follower -> outbox.write(new Notice(kind, event, follower.email(),
                List.of(number, links.to(Route.CASE, slug), links.to(Route.FOLLOW_EXIT, follower.exit().value())),
                settings.baseUrl() + FollowerService.ONE_CLICK + follower.exit().value())));
    }
}
