package se.lexheller.security;

import java.time.Instant;

/**
 * A sign-in as its owner sees it.
 *
 * @param secondFactor whether a second factor was shown
 * @param current      whether it is the one that asks
 */
public record SignInRow(Long id, SignInWay way, boolean secondFactor, Device device, Instant createdAt, Instant lastSeenAt,
                        boolean current) {
}
