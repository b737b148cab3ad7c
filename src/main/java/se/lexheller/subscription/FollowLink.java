package se.lexheller.subscription;

/**
 * What lies behind a link in a mail.
 *
 * @param about null where the link is nobody's
 */
public record FollowLink(FollowState state, TopicDetails about) {

    static final FollowLink UNKNOWN = new FollowLink(FollowState.UNKNOWN, null);
}
