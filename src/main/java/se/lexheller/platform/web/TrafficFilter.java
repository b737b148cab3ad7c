package se.lexheller.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.platform.Network;
import se.lexheller.platform.Settings;
import se.lexheller.platform.rest.Problem;

/**
 * Lets nobody take the server for himself: too much from one network address is answered 429. Programs on the same machine that
 * ask for themselves are not counted; nor would the readers be behind a proxy that doesn't tell their addresses, since all of
 * them together would look like one.
 */
public class TrafficFilter extends HttpFilter {

    private static final Logger LOG = Logger.getLogger(TrafficFilter.class.getName());
    private static final long serialVersionUID = 1L;
    private static final int TOO_MANY_REQUESTS = 429;
    /** A household or an office gets a whole network of the new kind. */
    private static final int NETWORK_BYTES = 8;

    @Inject
    private transient Settings settings;
    @Inject
    private transient Clock clock;
    private final transient Map<Traffic, TokenBuckets> limits = new EnumMap<>(Traffic.class);
    private final transient TokenBuckets told = new TokenBuckets(1, 1);

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(config);
        if (settings.trafficFactor() > 0) {
            Arrays.stream(Traffic.values()).forEach(kind -> limits.put(kind, kind.buckets(settings.trafficFactor())));
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Traffic> kind = Traffic.of(request).filter(limits::containsKey);
        String client = ClientAddress.of(request);
        Duration wait = kind.isEmpty() || isThisMachine(client) ? Duration.ZERO : limits.get(kind.get()).take(network(client), clock.instant());
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            tell(kind.get());
            refuse(request, response, wait);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
        if (isRead(request)) {
            response.sendError(TOO_MANY_REQUESTS);
        } else {
            Problem.tooMany().writeTo(response);
        }
    }

    /** By a person at a browser, rather than by a program. */
    private static boolean isRead(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** Once a minute a kind: a flood of requests must not become a flood of lines. */
    private void tell(Traffic kind) {
        if (told.take(kind.name(), clock.instant()).isZero()) {
            LOG.warning(() -> "too many requests from one address, refused: " + kind);
        }
    }

    private static boolean isThisMachine(String client) throws IOException {
        return Network.bytes(client).isPresent() && InetAddress.getByName(client).isLoopbackAddress();
    }

    static String network(String client) {
        return Network.bytes(client).filter(bytes -> bytes.length > NETWORK_BYTES)
                .map(bytes -> Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))).orElse(client);
    }
}
