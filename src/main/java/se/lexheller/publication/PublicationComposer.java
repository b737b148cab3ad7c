package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.answer.AgreedAnswer;
import se.lexheller.answer.JointAnswerService;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationService;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/** Puts together what the pages of a publication show, and the copy that it begins with. */
@ApplicationScoped
class PublicationComposer {

    @Inject
    private PublicationRepository publications;
    @Inject
    private PublicationAccess access;
    @Inject
    private PublicationScan scan;
    @Inject
    private DeviationService deviations;
    @Inject
    private JointAnswerService jointAnswers;
    @Inject
    private PublishedCaseRepository published;
    @Inject
    private PlacesShown places;
    @Inject
    private SwedishDates dates;

    long idOf(String number) {
        return deviations.idOf(number);
    }

    /** @return a copy of the redacted text for the members (the filer's words where there is none) and of the agreed answer */
    Publication fresh(User user, String number, String reservationHeading, Instant now) {
        CaseFacts facts = deviations.hold(idOf(number));
        if (facts.answeredAt() == null || publications.find(facts.id()).isPresent()) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        CaseText words = deviations.hasMemberText(facts.id()) ? deviations.memberText(facts.id()) : deviations.text(user, facts.id());
        AgreedAnswer agreed = jointAnswers.agreed(facts.id()).orElseThrow(() -> new BusinessRuleViolation("rule.step-not-possible"));
        String slug = Slug.of(words.title(), s -> publications.isSlugTaken(s, facts.id()));
        String season = dates.answeredLabel(dates.day(facts.answeredAt()));
        return new Publication(facts.id(), slug, new PublicText(words, answers(agreed, reservationHeading), ""), season, user.accountId(), now);
    }

    /** One answer of all parties, then each reservation by itself. */
    private static List<PublicAnswer> answers(AgreedAnswer agreed, String reservationHeading) {
        List<PublicAnswer> answers = new ArrayList<>();
        answers.add(new PublicAnswer(Excerpt.of(String.join(", ", agreed.parties()), PublicAnswer.LONGEST_HEADING), agreed.text()));
        agreed.reservations().forEach(r -> answers.add(
                new PublicAnswer(reservationHeading.replace("{0}", r.organisation()), r.text())));
        return answers;
    }

    CaseForReaders preview(User user, String number) {
        CaseFacts facts = deviations.facts(idOf(number));
        Publication p = publications.find(facts.id()).orElseThrow(() -> new NotFound("publication"));
        boolean party = user.organisationId() != null && jointAnswers.isParty(facts.id(), user.organisationId());
        access.requirePreview(user, p.state(), party);
        boolean corrected = p.isPublic() && p.state() != PublicationState.PUBLISHED;
        return new CaseForReaders(number, p.slug(), facts.kind(), p.text().text(), p.text().answers(), p.seasonLabel(),
                published.actors(facts.actors()), places.of(facts.onTheMap()), corrected ? p.editedAt() : null, corrected ? p.text().note() : null,
                published.related(facts.id()));
    }

    PublicationDetails details(User user, String number) {
        CaseHeader header = deviations.header(user, number);
        CaseText original = deviations.text(user, header.id());
        return publications.find(header.id()).map(p -> details(user, header, original, p)).orElseGet(() -> none(user, header, original));
    }

    private PublicationDetails none(User user, CaseHeader header, CaseText original) {
        boolean mayBegin = access.mayPrepare(user) && header.answered();
        return new PublicationDetails(header, null, original, null, null, null, false, null, null, null, null, null, false, false, 0,
                List.of(), mayBegin, false, false, false, false, false, false, false, false);
    }

    private PublicationDetails details(User user, CaseHeader header, CaseText original, Publication p) {
        List<FoundPlace> findings = p.state().isBeforePublication() ? scan.open(p) : List.of();
        boolean prepares = access.mayPrepare(user);
        boolean reviews = access.mayRelease(user) && p.isWaitingForReview();
        boolean wrote = user.accountId() == p.editedById();
        boolean out = p.state() == PublicationState.PUBLISHED || p.state() == PublicationState.CORRECTED;
        return new PublicationDetails(header, p.state(), original, p.text(), p.slug(), p.seasonLabel(), p.isWaitingForReview(),
                publications.nameOf(p.editedById()), p.editedAt(), publications.nameOf(p.reviewedById()), p.reviewedAt(),
                p.publishAt(), p.isPublic(), p.isCorrection(), p.version(), findings, false,
                prepares && p.state().isBeforePublication(),
                prepares && p.state() == PublicationState.REDACTION && !p.isWaitingForReview(),
                reviews && !wrote, reviews && wrote, prepares && p.state() == PublicationState.REVIEWED,
                prepares && p.state() == PublicationState.SCHEDULED, prepares && out, prepares && p.isPublic());
    }
}
