package se.lexheller.federation;

import java.net.URI;
import se.lexheller.shared.Secret;

/**
 * On the way to a provider.
 *
 * @param address where the browser goes
 * @param cookie  what it takes along, so that the answer is known as its own
 */
public record Departure(URI address, Secret cookie) {
}
