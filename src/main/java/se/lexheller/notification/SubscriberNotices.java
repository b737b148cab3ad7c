package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.subscription.Digest;
import se.lexheller.subscription.DigestDue;
import se.lexheller.subscription.NewsKind;
import se.lexheller.subscription.SubscriptionService;
import se.lexheller.subscription.SubscriptionWanted;

/** Those who subscribe to published cases: the link that confirms, and the digest. */
@ApplicationScoped
class SubscriberNotices {

    private static final int MOST_NUMBERS_IN_SUBJECT = 3;

    @Inject
    private Outbox outbox;
    @Inject
    private Letters letters;
    @Inject
    private Links links;
    @Inject
    private MailDates dates;
    @Inject
    private Settings settings;

    void onSubscriptionWanted(@Observes SubscriptionWanted wanted) {
        outbox.write(new Notice(NoticeKind.FOLLOW_CONFIRMATION, Notice.event("subscription-" + wanted.subscriptionId(), wanted.at()), wanted.email(),
                List.of(links.to(Route.FOLLOW_CONFIRM, wanted.secret().value()), dates.moment(wanted.until()))));
    }

    /** Named by its number, so that no subscriber ever gets the same one twice. */
    void onDigestDue(@Observes DigestDue due) {
        String exit = due.exit().value();
        outbox.write(new Notice(NoticeKind.FOLLOW_DIGEST, "digest-" + due.subscriptionId() + "-" + due.number(), due.email(),
                List.of(subject(due.lines()), links.to(Route.FOLLOW_CHANGE, exit), body(due.lines())),
                settings.baseUrl() + SubscriptionService.ONE_CLICK + exit));
    }

    private String subject(List<Digest.Line> lines) {
        return lines.size() > MOST_NUMBERS_IN_SUBJECT ? letters.words("digest.many", lines.size())
                : lines.stream().map(Digest.Line::number).collect(Collectors.joining(", "));
    }

    private String body(List<Digest.Line> lines) {
        return lines.stream().map(Digest.Line::what).distinct().map(what -> letters.words("digest." + what) + "\n\n" + of(what, lines))
                .collect(Collectors.joining("\n\n"));
    }

    private String of(NewsKind what, List<Digest.Line> lines) {
        return lines.stream().filter(line -> line.what() == what).map(line -> line.number() + "\n" + links.to(Route.CASE, line.slug()))
                .collect(Collectors.joining("\n\n"));
    }
}
