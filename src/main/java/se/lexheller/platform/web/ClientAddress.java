package se.lexheller.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.lexheller.platform.Network;
import se.lexheller.platform.Settings;

/**
 * Where a request comes from. Only a proxy that the settings name is believed when it says for whom it asks; what stands
 * before it in X-Forwarded-For anybody could have written.
 */
public class ClientAddress extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String ATTRIBUTE = ClientAddress.class.getName();
    private static final String FORWARDED = "X-Forwarded-For";

    @Inject
    private transient Settings settings;

    /** @return the network address of whoever asks, as far as it can be known */
    public static String of(HttpServletRequest request) {
        Object address = request.getAttribute(ATTRIBUTE);
        return address == null ? request.getRemoteAddr() : address.toString();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setAttribute(ATTRIBUTE, behind(request.getRemoteAddr(), request.getHeader(FORWARDED), settings.trustedProxies()));
        chain.doFilter(request, response);
    }

    /** @return the last address, from the nearest outwards, that is none of our own proxies' */
    static String behind(String peer, String forwarded, List<Network> proxies) {
        String client = peer;
        String[] hops = forwarded == null ? new String[0] : forwarded.split(",");
        for (int i = hops.length - 1; i >= 0 && isOneOf(proxies, client); i--) {
            String hop = withoutPort(hops[i].strip());
            if (Network.bytes(hop).isEmpty()) {
                return client;
            }
            client = hop;
        }
        return client;
    }

    private static boolean isOneOf(List<Network> proxies, String address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    /** Some proxies write {@code 192.0.2.7:51234} or {@code [2001:db8::1]:51234}. */
    private static String withoutPort(String hop) {
        if (hop.startsWith("[")) {
            return hop.substring(1, Math.max(1, hop.indexOf(']')));
        }
        return hop.indexOf(':') >= 0 && hop.indexOf(':') == hop.lastIndexOf(':') ? hop.substring(0, hop.indexOf(':')) : hop;
    }
}
