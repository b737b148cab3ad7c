package se.lexheller.subscription;

/**
 * What lies behind a link in a mail.
 *
 * @param number of the case; empty where the link is nobody's
 * @param slug   last part of the case's address; empty where the link is nobody's
 */
public record FollowLink(FollowState state, String number, String slug) {

    static final FollowLink UNKNOWN = new FollowLink(FollowState.UNKNOWN, "", "");
}
