package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import se.lexheller.assignment.Party;
import se.lexheller.assignment.PartyService;
import se.lexheller.deviation.By;
import se.lexheller.deviation.DeviationService;

/** What the parties have agreed on, for the publication, whose staff have been asked who may, and for the filer's own page. */
@ApplicationScoped
@Transactional
public class AgreedAnswerService {

    @Inject
    private JointAnswerRepository answers;
    @Inject
    private JointAnswerTexts texts;
    @Inject
    private JointAnswerHistory history;
    @Inject
    private PartyService parties;
    @Inject
    private DeviationService deviations;

    /** @return empty until the case is answered */
    public Optional<AgreedAnswer> agreed(long deviationId) {
        if (deviations.facts(deviationId).answeredAt() == null) {
            return Optional.empty();
        }
        return answers.of(deviationId).map(answer -> agreed(answer, parties.parties(deviationId)));
    }

    /** @return whether the organisation has a part in the answer of that case, so that it may see how it will be published */
    public boolean isParty(long deviationId, long organisationId) {
        return parties.parties(deviationId).stream().anyMatch(party -> party.organisationId() == organisationId);
    }

    /** Leaves a trace that somebody has looked at the answer again and found that it still holds. */
    public void checked(long deviationId, String reason, By by) {
        answers.of(deviationId).ifPresent(answer -> history.record(answer, JointAnswerStep.CHECKED, reason, by));
    }

    private AgreedAnswer agreed(JointAnswer answer, List<Party> parties) {
        List<PartyReservation> reservations = parties.stream().filter(p -> p.reservation() != null)
                .map(p -> new PartyReservation(p.organisation(), p.reservation())).toList();
        return new AgreedAnswer(answer.current().text(), reservations, parties.stream().map(Party::organisation).toList(),
                texts.cited(answer.current().citations()));
    }
}
