package se.lexheller.deviation;

/** A question that one kind of deviation asks. The answers are facts about the case, never needed to file it, save where marked. */
public enum KindQuestion {
    GAP_ACTORS(Form.TEXT),
    GAP_STEP(PlaceList.STEPS),
    GAP_GROUP(PlaceList.GROUPS),
    WAIT_FROM(PlaceList.INTERVENTIONS),
    WAIT_TO(PlaceList.INTERVENTIONS),
    /** Days waited, 0–3 650. */
    WAIT_DAYS(Form.NUMBER),
    LIMIT_INTERVENTION(PlaceList.INTERVENTIONS),
    /** JOB, UGA, ETP or another. */
    LIMIT_PROGRAMME(PlaceList.PROGRAMMES),
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
    public enum Form {
        TEXT, LONG_TEXT, NUMBER, YES_NO,
        /** Something of a list of the map, or in other words what isn't there. */
        PLACE
    }

    private static final int MOST_DAYS = 3650;
    private static final int MOST_MONTHS = 120;

    private final Form form;
    private final PlaceList list;

    KindQuestion(Form form) {
        this.form = form;
        this.list = null;
    }

    KindQuestion(PlaceList list) {
        this.form = Form.PLACE;
        this.list = list;
    }

    public Form form() {
        return form;
    }

    /** @return what of the map an answer may name; null where it names nothing */
    public PlaceList list() {
        return list;
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
