package se.lexheller.security.web;

import jakarta.servlet.http.HttpServletRequest;
import se.lexheller.platform.web.ClientAddress;

/** Where a request comes from. */
public final class Client {

    private Client() {
    }

    /** @return the network address, behind the proxies that the settings name */
    public static String of(HttpServletRequest request) {
        return ClientAddress.of(request);
    }
}
