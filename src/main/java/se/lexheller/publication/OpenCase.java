package se.lexheller.publication;

import java.time.Instant;
import java.util.List;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationKind;

/**
 * A published case whole, for programs.
 *
 * @param easyRead       the case in short, in words that are easy to read; may be empty
 * @param actors         organisations involved
 * @param targetGroups   that it is about
 * @param interventions  that it is about, ended ones too
 * @param correctionNote null where it was never corrected
 */
public record OpenCase(long id, String number, String slug, DeviationKind kind, CaseText text, String easyRead, List<PublicAnswer> answers, String seasonLabel,
                       List<OpenActor> actors, List<MapName> targetGroups, List<MapName> interventions, Instant publishedAt, Instant changedAt,
                       String correctionNote) {

    /** @param key by which the interfaces for programs name the organisation */
    public record OpenActor(String key, String name) {
    }

    public OpenCase {
        answers = List.copyOf(answers);
        actors = List.copyOf(actors);
        targetGroups = List.copyOf(targetGroups);
        interventions = List.copyOf(interventions);
    }
}
