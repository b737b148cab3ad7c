package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.lexheller.assignment.PassReason;
import se.lexheller.assignment.PersonalDataCheck;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitationService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.By;
import se.lexheller.deviation.CasePlaces;
import se.lexheller.security.User;

/** The wordings of joint answers: each looked through before it is kept, and what it cites put in words. */
@ApplicationScoped
class JointAnswerTexts {

    @Inject
    private JointAnswerRepository answers;
    @Inject
    private JointAnswerHistory history;
    @Inject
    private PersonalDataCheck personalData;
    @Inject
    private CitationService citations;
    @Inject
    private CasePlaces places;

    /** @return whether there is a new version; false where words and citations are the same */
    boolean write(User user, long deviationId, JointText typed, PassReason reason) {
        Instant now = history.now();
        citations.valid(typed.citations());
        JointAnswer answer = answers.of(deviationId).orElseGet(() -> new JointAnswer(deviationId));
        if (!answer.write(typed, user.accountId(), now)) {
            return false;
        }
        personalData.clear(user, deviationId, Map.of(JointAnswer.FIELD, answer.current().text()), reason);
        answers.add(answer);
        history.written(answer, By.user(user), now);
        return true;
    }

    List<CitedEntry> cited(List<Citation> cited) {
        return citations.read(cited);
    }

    List<CitableVersion> citable(long deviationId) {
        return places.citable(deviationId);
    }
}
