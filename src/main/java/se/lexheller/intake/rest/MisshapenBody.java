package se.lexheller.intake.rest;

import java.util.List;

/** The body can't be read as what is described. */
final class MisshapenBody extends Exception {

    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<BodyFault> faults;

    /** @param key of the words that say why it is no JSON at all */
    MisshapenBody(String key) {
        super(key);
        this.key = key;
        this.faults = List.of();
    }

    MisshapenBody(List<BodyFault> faults) {
        super("misshapen");
        this.key = null;
        this.faults = List.copyOf(faults);
    }

    /** @return null where it is JSON */
    String key() {
        return key;
    }

    List<BodyFault> faults() {
        return faults;
    }
}
