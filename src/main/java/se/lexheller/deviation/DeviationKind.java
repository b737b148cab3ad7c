package se.lexheller.deviation;

import static se.lexheller.deviation.KindQuestion.*;

import java.util.List;

/** What sort of failure it is; each kind asks questions of its own. */
public enum DeviationKind {
    /** Gråzon, glapp: the person falls between actors. */
    GAP_BETWEEN_ACTORS(GAP_ACTORS, GAP_STEP, GAP_GROUP),
    /** Väntetid. */
    WAITING_TIME(WAIT_FROM, WAIT_TO, WAIT_DAYS),
    /** Tidsgräns, such as an introduktionsjobb that must end after 12 months. */
    TIME_LIMIT(LIMIT_INTERVENTION, LIMIT_PROGRAMME, LIMIT_MONTHS, LIMIT_EXTENSION),
    /** Oklart ansvar. */
    UNCLEAR_RESPONSIBILITY(RESPONSIBILITY_ASKED, RESPONSIBILITY_REPLIES),
    /** Regler som krockar. */
    CONFLICTING_RULES(RULE_ONE, RULE_TWO),
    /** Information, sekretess. */
    INFORMATION(INFORMATION_WHICH, INFORMATION_BETWEEN),
    /** Annat. */
    OTHER;

    private final List<KindQuestion> questions;

    DeviationKind(KindQuestion... questions) {
        this.questions = List.of(questions);
    }

    public List<KindQuestion> questions() {
        return questions;
    }
}
