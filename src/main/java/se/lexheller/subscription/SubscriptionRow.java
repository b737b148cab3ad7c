package se.lexheller.subscription;

/** One of the things that an address is told of. */
public record SubscriptionRow(long id, TopicDetails about, Frequency frequency) {
}
