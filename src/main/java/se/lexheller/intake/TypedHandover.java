package se.lexheller.intake;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.deviation.Handover;

/**
 * A case as a member's system writes it down: organisations and target groups by their slugs.
 *
 * @param answers       by question of the form, but for the organisations and target groups
 * @param actors        slugs
 * @param targetGroups  slugs
 * @param keptAsWritten fields that only point at another answer and are meant so
 */
public record TypedHandover(Map<String, List<String>> answers, List<String> actors, List<String> targetGroups, String memberReference,
                            boolean noPersonalData, Set<String> keptAsWritten, List<Handover.Reason> reasons) {

    @Override
    public String toString() {
        return "TypedHandover" + answers.keySet();
    }
}
