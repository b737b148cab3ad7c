package se.lexheller.deviation;

import java.util.List;
import java.util.Map;
import se.lexheller.privacy.Finding;
import se.lexheller.shared.BusinessRuleViolation;

/** Texts about to be filed still seem to point somebody out. Says where, never what stands there. */
public class PersonalDataLeft extends BusinessRuleViolation {

    private final transient Map<String, List<Finding>> places;

    /** @param places by the field they are in */
    PersonalDataLeft(Map<String, List<Finding>> places) {
        super("rule.personal-data-left");
        this.places = Map.copyOf(places);
    }

    public Map<String, List<Finding>> places() {
        return places;
    }
}
