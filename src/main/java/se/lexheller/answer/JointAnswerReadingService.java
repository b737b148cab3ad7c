package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lexheller.assignment.Party;
import se.lexheller.assignment.PartyService;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.User;
import se.lexheller.shared.Wording;
import se.lexheller.shared.NotFound;

/** What the association and the parties read of a joint answer: the text, its versions, who has approved. */
@ApplicationScoped
@Transactional
public class JointAnswerReadingService {

    @Inject
    private JointAnswerRepository answers;
    @Inject
    private JointAnswerAccess access;
    @Inject
    private JointAnswerTexts texts;
    @Inject
    private PartyService parties;
    @Inject
    private DeviationService deviations;

    /**
     * @param before number of the version to compare with; null for the one before {@code after}
     * @param after  null for the current one
     * @throws NotFound where the user doesn't read all cases
     */
    public JointAnswerDetails details(User user, String number, Integer before, Integer after) {
        access.requireRead(user);
        CaseHeader header = deviations.header(user, number);
        Optional<JointAnswer> answer = answers.of(header.id());
        List<Party> all = parties.parties(header.id());
        boolean mayStart = access.mayWrite(user) && parties.isReadyForReview(header.id(), header.state());
        boolean inReview = header.state() == DeviationState.JOINT_REVIEW;
        boolean mayWrite = inReview && access.mayWrite(user);
        return new JointAnswerDetails(header, answer.map(JointAnswer::currentNo).orElse(0),
                mayStart ? proposal(answer, all) : answer.map(a -> a.current().text()).orElse(""),
                texts.cited(mayStart ? proposed(answer, header.id()) : answer.map(a -> a.current().citations()).orElse(List.of())),
                mayStart || mayWrite ? texts.citable(header.id()) : List.of(), answer.map(JointAnswer::overrideMotive).orElse(null), all, answers.versions(header.id()),
                answer.map(a -> comparison(a, before, after)).orElse(null), mayStart, mayWrite,
                inReview && access.mayOverride(user));
    }

    /** @throws NotFound where it is another organisation's, or there is no joint answer to read yet */
    public PartyAnswerDetails ofParty(User user, long assignmentId, Integer before, Integer after) {
        Party own = parties.own(user, assignmentId);
        DeviationState state = deviations.facts(own.deviationId()).state();
        boolean inReview = state == DeviationState.JOINT_REVIEW;
        boolean answered = state == DeviationState.ANSWERED || state == DeviationState.FOLLOW_UP || state == DeviationState.CLOSED;
        JointAnswer answer = answers.of(own.deviationId()).filter(a -> inReview || answered || isKnownTo(own, a))
                .filter(a -> own.state().isLive()).orElseThrow(() -> new NotFound("joint answer"));
        boolean open = inReview && !own.isDecided();
        boolean mayDecide = open && parties.mayDecide(user, assignmentId) && !answer.isBy(user);
        return new PartyAnswerDetails(deviations.facts(own.deviationId()).number(), deviations.memberText(own.deviationId()).title(),
                own, parties.parties(own.deviationId()), answer.currentNo(), answer.current().text(),
                texts.cited(answer.current().citations()), answers.versions(own.deviationId()), comparison(answer, before, after), mayDecide,
                open && !mayDecide && parties.isApprover(user, assignmentId), answered);
    }

    /** While the review is interrupted for one more party, those who have read the text go on reading it, and nobody else. */
    private static boolean isKnownTo(Party party, JointAnswer answer) {
        return party.answeredAt() != null && party.answeredAt().isBefore(answer.current().writtenAt());
    }

    /** One party: its answer. Several: each under its name. After an interruption: the text with what came since. */
    private static String proposal(Optional<JointAnswer> answer, List<Party> parties) {
        if (answer.isEmpty()) {
            return parties.size() == 1 ? parties.get(0).answer() : joined(parties, Instant.MIN);
        }
        JointAnswerVersion current = answer.get().current();
        String since = joined(parties, current.writtenAt());
        return since.isEmpty() ? current.text() : current.text() + "\n\n" + since;
    }

    /** What the parties' answers cite, of each entry the newest version; after an interruption, with what was cited before. */
    private List<Citation> proposed(Optional<JointAnswer> answer, long deviationId) {
        List<Citation> cited = new ArrayList<>(answer.map(a -> a.current().citations()).orElse(List.of()));
        parties.cited(deviationId).stream().filter(c -> cited.stream().noneMatch(known -> known.entryId() == c.entryId())).forEach(cited::add);
        return cited;
    }

    private static String joined(List<Party> parties, Instant since) {
        return parties.stream().filter(p -> p.answeredAt().isAfter(since))
                .map(p -> p.organisation() + ":\n" + p.answer()).collect(Collectors.joining("\n\n"));
    }

    /** @return null where there are no two versions to compare */
    private static TextComparison comparison(JointAnswer answer, Integer before, Integer after) {
        int later = after == null ? answer.currentNo() : after;
        int earlier = before == null ? later - 1 : before;
        return answer.version(earlier).flatMap(old -> answer.version(later)
                .map(young -> new TextComparison(earlier, later, Wording.changes(old.text(), young.text())))).orElse(null);
    }
}
