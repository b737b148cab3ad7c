package se.lexheller.publication;

import java.util.List;
import se.lexheller.deviation.DeviationKind;

/**
 * A published case as the list shows it.
 *
 * @param excerpt the first words of the challenge
 * @param actors  names of the organisations involved
 */
public record CaseRow(String slug, String title, DeviationKind kind, String seasonLabel, String excerpt, List<String> actors) {

    public CaseRow {
        actors = List.copyOf(actors);
    }

    /** @return the actors in one line */
    public String actorLine() {
        return String.join(", ", actors);
    }
}
