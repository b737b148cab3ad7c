package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.answer.AgreedAnswer;
import se.lexheller.answer.AgreedAnswerService;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationService;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;

/** The copy that a publication begins with. */
@ApplicationScoped
class PublicationBeginning {

    @Inject
    private PublicationRepository publications;
    @Inject
    private DeviationService deviations;
    @Inject
    private AgreedAnswerService agreedAnswers;
    @Inject
    private SwedishDates dates;

    /** @return a copy of the redacted text for the members (the filer's words where there is none) and of the agreed answer */
    Publication fresh(User user, String number, String reservationHeading, Instant now) {
        CaseFacts facts = deviations.hold(deviations.idOf(number));
        if (facts.answeredAt() == null || publications.find(facts.id()).isPresent()) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        CaseText words = deviations.hasMemberText(facts.id()) ? deviations.memberText(facts.id()) : deviations.text(user, facts.id());
        AgreedAnswer agreed = agreedAnswers.agreed(facts.id()).orElseThrow(() -> new BusinessRuleViolation("rule.step-not-possible"));
        String slug = Slug.of(words.title(), s -> publications.isSlugTaken(s, facts.id()));
        String season = dates.answeredLabel(dates.day(facts.answeredAt()));
        PublicText text = new PublicText(words, "", answers(agreed, reservationHeading), "", agreed.citations().stream().map(CitedEntry::citation).toList());
        return new Publication(facts.id(), slug, text, season, user.accountId(), now);
    }

    /** One answer of all parties, then each reservation by itself. */
    private static List<PublicAnswer> answers(AgreedAnswer agreed, String reservationHeading) {
        List<PublicAnswer> answers = new ArrayList<>();
        answers.add(new PublicAnswer(Excerpt.of(String.join(", ", agreed.parties()), PublicAnswer.LONGEST_HEADING), agreed.text()));
        agreed.reservations().forEach(r -> answers.add(
                new PublicAnswer(reservationHeading.replace("{0}", r.organisation()), r.text())));
        return answers;
    }
}
