package se.lexheller.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;

/** Where a request comes from. */
public final class Client {

    private Client() {
    }

    /**
     * Behind a proxy on this machine or its own network, the address that the proxy has added last; what stands before it
     * anybody could have written.
     */
    public static String of(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isNear(peer)) {
            return peer;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    private static boolean isNear(String address) {
        try {
            InetAddress peer = InetAddress.getByName(address);
            return peer.isLoopbackAddress() || peer.isSiteLocalAddress();
        } catch (IOException e) {
            return false;
        }
    }
}
