package se.lexheller.publication;

import java.time.Instant;
import java.util.List;
import se.lexheller.deviation.DeviationKind;

/**
 * A published case as a feed tells of it.
 *
 * @param actors    names of the organisations involved
 * @param summary   the one that is easy to read, or else the first words of the challenge
 * @param changedAt the last time that readers got to see something else
 */
public record FeedEntry(String number, String slug, String title, DeviationKind kind, List<String> actors, String summary, Instant publishedAt,
                        Instant changedAt) {

    public FeedEntry {
        actors = List.copyOf(actors);
    }
}
