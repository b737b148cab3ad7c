package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.lexheller.answer.AgreedAnswerService;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.CasePlaces;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationService;
import se.lexheller.security.User;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Puts together what the pages of a publication show. */
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
    private AgreedAnswerService agreedAnswers;
    @Inject
    private PublicCopies copies;
    @Inject
    private CasePlaces places;
    @Inject
    private Clock clock;

    long idOf(String number) {
        return deviations.idOf(number);
    }

    CaseForReaders preview(User user, String number) {
        CaseFacts facts = deviations.facts(idOf(number));
        Publication p = publications.find(facts.id()).orElseThrow(() -> new NotFound("publication"));
        boolean party = user.organisationId() != null && agreedAnswers.isParty(facts.id(), user.organisationId());
        access.requirePreview(user, p.state(), party);
        deviations.requireOpen(user, facts.id());
        return copies.preview(p, facts, clock.instant());
    }

    /** @throws InvalidInput where it cites what isn't on the map */
    void requireCitable(PublicText text) {
        copies.requireCitable(text.citations());
    }

    PublicationDetails details(User user, String number) {
        CaseHeader header = deviations.header(user, number);
        CaseText original = deviations.text(user, header.id());
        return publications.find(header.id()).map(p -> details(user, header, original, p)).orElseGet(() -> none(user, header, original));
    }

    private PublicationDetails none(User user, CaseHeader header, CaseText original) {
        boolean mayBegin = access.mayPrepare(user) && header.answered();
        return new PublicationDetails(header, null, original, null, null, null, false, null, null, null, null, null, false, false, 0,
                List.of(), List.of(), null, List.of(), List.of(), mayBegin, false, false, false, false, false, false, false, false, false);
    }

    private PublicationDetails details(User user, CaseHeader header, CaseText original, Publication p) {
        List<FoundPlace> findings = p.state().isBeforePublication() ? scan.open(p) : List.of();
        boolean prepares = access.mayPrepare(user);
        boolean reviews = access.mayRelease(user) && p.isWaitingForReview();
        boolean wrote = user.accountId() == p.editedById();
        boolean out = p.state() == PublicationState.PUBLISHED || p.state() == PublicationState.CORRECTED;
        return new PublicationDetails(header, p.state(), original, p.text(), p.slug(), p.seasonLabel(), p.isWaitingForReview(),
                publications.nameOf(p.editedById()), p.editedAt(), publications.nameOf(p.reviewedById()), p.reviewedAt(),
                p.publishAt(), p.isPublic(), p.isCorrection(), p.version(), findings, scan.kept(p), scan.recognition(p), copies.cited(p.text().citations()),
                prepares && p.state().isBeforePublication() ? places.citable(header.id()) : List.of(), false,
                prepares && p.state().isBeforePublication(),
                prepares && p.state() == PublicationState.REDACTION && !p.isWaitingForReview(),
                reviews && !wrote, reviews && wrote, prepares && p.state() == PublicationState.REVIEWED,
                prepares && p.state() == PublicationState.SCHEDULED, prepares && out, prepares && p.isPublic() && p.state().isBeforePublication(), prepares && p.isPublic());
    }
}
