package se.lexheller.deviation;

/** A question that one kind of deviation asks. The answers are facts about the case, never needed to file it, save where marked. */
public enum KindQuestion {
    GAP_ACTORS(Form.TEXT),
    GAP_STEP(Form.TEXT),
    GAP_GROUP(Form.TEXT),
    WAIT_FROM(Form.TEXT),
    WAIT_TO(Form.TEXT),
    /** Days waited, 0–3 650. */
    WAIT_DAYS(Form.NUMBER),
    LIMIT_INTERVENTION(Form.TEXT),
    /** JOB, UGA, ETP or another. */
    LIMIT_PROGRAMME(Form.TEXT),
    /** Months reached, 0–120. */
    LIMIT_MONTHS(Form.NUMBER),
    /** Whether an extension was sought. */
    LIMIT_EXTENSION(Form.YES_NO),
    RESPONSIBILITY_ASKED(Form.LONG_TEXT),
    RESPONSIBILITY_REPLIES(Form.LONG_TEXT),
    RULE_ONE(Form.LONG_TEXT),
    RULE_TWO(Form.LONG_TEXT),
    INFORMATION_WHICH(Form.LONG_TEXT),
    INFORMATION_BETWEEN(Form.TEXT);

    /** How an answer is given. */
    public enum Form { TEXT, LONG_TEXT, NUMBER, YES_NO }

    private static final int MOST_DAYS = 3650;
    private static final int MOST_MONTHS = 120;

    private final Form form;

    KindQuestion(Form form) {
        this.form = form;
    }

    public Form form() {
        return form;
    }

    /** @return the longest answer in characters */
    public int longest() {
        return form == Form.LONG_TEXT ? 2000 : 200;
    }

    /** @return the highest number that makes sense, for a question that asks for one */
    public int most() {
        return this == WAIT_DAYS ? MOST_DAYS : MOST_MONTHS;
    }
}
