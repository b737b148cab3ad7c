package se.lexheller.federation;

import java.net.URI;
import java.time.Duration;
import se.lexheller.shared.Secret;

/**
 * On the way to a provider.
 *
 * @param address where the browser goes
 * @param cookie  what it takes along, so that the answer is known as its own
 * @param valid   for how long the answer is awaited
 */
public record Departure(URI address, Secret cookie, Duration valid) {
}
