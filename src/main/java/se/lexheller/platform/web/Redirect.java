package se.lexheller.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** After a POST comes a redirect, so that reload and back never send twice. */
public final class Redirect {

    private Redirect() {
    }

    /** @param address within this site, already encoded */
    public static void to(String address) {
        FacesContext context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        context.responseComplete();
    }

    public static void to(Route route, Object... parameters) {
        to(route.path(parameters));
    }

    /** For good: what stood at the address asked for stands there now. */
    public static void moved(Route route, Object... parameters) {
        FacesContext context = FacesContext.getCurrentInstance();
        context.getExternalContext().setResponseStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        context.getExternalContext().setResponseHeader("Location", route.path(parameters));
        context.responseComplete();
    }

    /** @param notice key of a text under {@code notice.} in the common bundle, shown once on the next page */
    public static void withNotice(String notice, Route route, Object... parameters) {
        to(route.path(parameters) + "?besked=" + notice);
    }
}
