package se.lexheller.privacy;

import java.util.List;

/**
 * One way of recognising personal data. A rule reads by hand from left to right and looks only a bounded way around each
 * place, so that the time it takes grows with the length of the text alone, whatever the text. To add a rule: implement
 * this, and list it in {@link PersonalDataDetector}.
 */
interface DetectionRule {

    /** @return places in the order of the text, not overlapping one another */
    List<Finding> find(ScannedText text);
}
