package se.lexheller.mapfeedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.CoordinationMapService;
import se.lexheller.coordinationmap.MapChoices;
import se.lexheller.coordinationmap.MapSubject;
import se.lexheller.coordinationmap.MapSubjectService;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** Takes what people outside send about the map. There is no user here: anybody may send. */
@ApplicationScoped
@Transactional
public class FeedbackSendingService {

    @Inject
    private FeedbackRepository feedback;
    @Inject
    private FeedbackCheck check;
    @Inject
    private FeedbackNumberSeries numbers;
    @Inject
    private SendingLimit limit;
    @Inject
    private MapSubjectService subjects;
    @Inject
    private CoordinationMapService map;
    @Inject
    private Event<FeedbackReceived> received;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /**
     * @param client network address
     * @return the same number as before where the very same is sent again the same day
     * @throws InvalidInput naming every field that can't be taken as it is
     * @throws SentTooOften where too much has come from there
     */
    public FeedbackReceipt propose(MapSubject subject, TypedProposal typed, String client) {
        check.require(typed);
        Sender sender = sender(FeedbackKind.CORRECTION, subject, typed.texts().values(), typed.email(), typed.passReason());
        return receive(FeedbackKind.CORRECTION, sender, client,
                number -> new CorrectionProposal(number, subject, typed, sender, clock.instant()));
    }

    /**
     * @param client network address
     * @return the same number as before where the very same is sent again the same day
     * @throws InvalidInput naming every field that can't be taken as it is
     * @throws NotFound     where the intervention, target group or municipality is none to choose
     * @throws SentTooOften where too much has come from there
     */
    public FeedbackReceipt offer(TypedInterest typed, String client) {
        check.require(typed);
        requireChoices(typed, map.choices());
        MapSubject subject = typed.intervention() == null ? MapSubject.WHOLE_MAP : subjects.intervention(typed.intervention());
        List<String> all = Stream.of(typed.provider(), typed.registration(), typed.contact(), typed.offer(), typed.group(), typed.municipality())
                .map(Objects::toString).toList();
        Sender sender = sender(FeedbackKind.INTEREST, subject, all, typed.email(), typed.passReason());
        return receive(FeedbackKind.INTEREST, sender, client,
                number -> new ExpressionOfInterest(number, subject, typed, sender, clock.instant()));
    }

    /** @return the texts with every place that seems to be personal data taken out; stored is nothing */
    public Map<String, String> redacted(TypedProposal typed) {
        return check.redacted(typed.texts());
    }

    /** @return the texts with every place that seems to be personal data taken out; stored is nothing */
    public Map<String, String> redacted(TypedInterest typed) {
        return check.redacted(typed.texts());
    }

    /** @throws NotFound where no such private link has been given */
    public FeedbackDetails sent(Secret link) {
        return feedback.detailsByLink(link.hash()).orElseThrow(() -> new NotFound("private link"));
    }

    private FeedbackReceipt receive(FeedbackKind kind, Sender sender, String client, Function<String, MapFeedback> made) {
        Instant now = clock.instant();
        int year = dates.day(now).getYear();
        numbers.lock(kind, year);
        MapFeedback before = feedback.sentBefore(sender.fingerprint()).orElse(null);
        if (before != null) {
            return new FeedbackReceipt(before.number(), newLink(before, now));
        }
        limit.count(client, sender.email(), now);
        MapFeedback sent = feedback.add(made.apply(numbers.next(kind, year)));
        received.fire(new FeedbackReceived(sent.id(), sent.number(), sent.keeperId(), sent.email(), newLink(sent, now), now));
        return new FeedbackReceipt(sent.number(), newLink(sent, now));
    }

    private Secret newLink(MapFeedback sent, Instant now) {
        Secret link = Secret.random();
        feedback.add(new FeedbackLink(link.hash(), sent.id(), now));
        return link;
    }

    private Sender sender(FeedbackKind kind, MapSubject subject, Collection<String> texts, String email, String passReason) {
        LocalDate today = dates.day(clock.instant());
        String sent = Stream.concat(Stream.of(kind, today, subject.kind(), subject.id(), email).map(Objects::toString), texts.stream())
                .collect(Collectors.joining("\u0000"));
        return new Sender(email.isEmpty() ? null : email, passReason, new Secret(sent).hash());
    }

    private static void requireChoices(TypedInterest typed, MapChoices choices) {
        if (typed.group() != null && choices.group(typed.group()) == null
                || typed.municipality() != null && choices.municipality(typed.municipality()) == null) {
            throw new NotFound("choice");
        }
    }
}
