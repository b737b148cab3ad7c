package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.lexheller.deviation.DeviationService;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.PublicationMoved;
import se.lexheller.publication.PublicationState;
import se.lexheller.publication.ReviewWanted;

/** Who is told of a publication: the parties before and after, the filer and those who follow the case once it is public. */
@ApplicationScoped
class PublicationNotices {

    @Inject
    private Notices notices;
    @Inject
    private Links links;
    @Inject
    private DeviationService deviations;

    void onPublicationMoved(@Observes PublicationMoved moved) {
        String event = Notice.event("publication-" + moved.deviationId() + "-" + moved.to(), moved.at());
        switch (moved.to()) {
            case REVIEWED -> preview(moved, event);
            case PUBLISHED -> toAll(NoticeKind.PUBLISHED, event, moved);
            case CORRECTED -> toAll(NoticeKind.PUBLICATION_CORRECTED, event, moved);
            case WITHDRAWN -> withdrawn(moved, event);
            case REDACTION, SCHEDULED -> { } // nothing that those outside the association notice
        }
    }

    /** The second person is asked; who wrote the text is never that person. */
    void onReviewWanted(@Observes ReviewWanted wanted) {
        String number = deviations.facts(wanted.deviationId()).number();
        notices.toReviewers(NoticeKind.REVIEW_WANTED, Notice.event("review-" + wanted.deviationId(), wanted.at()), wanted.writtenById(),
                List.of(number, links.to(Route.PUBLISHING, number)));
    }

    /** Back from SCHEDULED it has been seen already. */
    private void preview(PublicationMoved moved, String event) {
        if (moved.from() == PublicationState.REDACTION) {
            String number = deviations.facts(moved.deviationId()).number();
            notices.toParties(NoticeKind.PREVIEW, event, moved.deviationId(), links.to(Route.PREVIEW, number));
        }
    }

    /** What never was public is withdrawn without a word. */
    private void withdrawn(PublicationMoved moved, String event) {
        if (deviations.isPublished(moved.deviationId())) {
            toAll(NoticeKind.PUBLICATION_WITHDRAWN, event, moved);
        }
    }

    private void toAll(NoticeKind kind, String event, PublicationMoved moved) {
        String link = links.to(Route.CASE, moved.slug());
        notices.toFilerAndFollowers(kind, event, moved.deviationId(), link);
        notices.toParties(kind, event, moved.deviationId(), link);
    }
}
