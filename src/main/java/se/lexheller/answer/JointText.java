package se.lexheller.answer;

import java.util.List;
import se.lexheller.coordinationmap.Citation;

/**
 * The joint answer as its writer sends it.
 *
 * @param citations what of the map it rests on; a part of the text like its words
 * @param readNo    number of the version that the writer had before the eyes; 0 for the first
 */
public record JointText(String text, List<Citation> citations, int readNo) {

    public JointText {
        citations = List.copyOf(citations);
    }
}
