package se.lexheller.deviation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.privacy.Finding;

/**
 * What a member's own system hands over: the same answers as at /anmal, by the same names.
 *
 * @param organisationId  the member whose system it is
 * @param typed           answers by question; what the form doesn't ask is ignored
 * @param memberReference the member's own number of the matter; empty where it has none
 * @param noPersonalData  whether the member says that nobody is pointed out
 * @param keptAsWritten   fields that only point at another answer and are meant so
 * @param reasons         why places that look like personal data are none
 */
public record Handover(long organisationId, Map<String, List<String>> typed, String memberReference, boolean noPersonalData,
                       Set<String> keptAsWritten, List<Reason> reasons) {

    public Handover {
        typed = Map.copyOf(typed);
        keptAsWritten = Set.copyOf(keptAsWritten);
        reasons = List.copyOf(reasons);
    }

    /** @param place in the text of the field as it is kept: without white space around it, line ends as \n */
    public record Reason(String field, Finding place, String why) {

        @Override
        public String toString() {
            return "Reason[" + field + " " + place + "]";
        }
    }

    @Override
    public String toString() {
        return "Handover" + typed.keySet();
    }
}
