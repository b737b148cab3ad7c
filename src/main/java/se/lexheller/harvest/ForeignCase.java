package se.lexheller.harvest;

import java.time.Instant;
import java.util.List;
import se.lexheller.deviation.DeviationKind;

/**
 * A case that another association has answered. Its words are theirs: plain text, never more.
 *
 * @param number its own, there
 * @param url    of its page, there
 * @param answer who answers and what, one after the other
 * @param actors names
 * @param origin the other association's name, as our administrator has given it
 */
public record ForeignCase(long id, String number, String url, String title, DeviationKind kind, String seasonLabel, String challenge, String answer,
                          List<String> actors, String origin, Instant publishedAt) {

    public ForeignCase {
        actors = List.copyOf(actors);
    }
}
