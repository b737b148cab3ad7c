package se.lexheller.subscription;

import java.time.Instant;
import se.lexheller.publication.PublishedFacts;

/**
 * A piece of news goes out to whoever has asked for it. Fired once for each, inside the transaction.
 *
 * @param newsId names it, whichever way it goes
 * @param about  the case as it is public now
 */
public record NewsSpread(long newsId, NewsKind what, PublishedFacts about, Instant happenedAt) {
}
