package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/** The address that the reader is at, for marking the way in a menu. */
@Named("here")
@RequestScoped
public class Here {

    @Inject
    private HttpServletRequest request;

    /** @return the path as the reader sees it, without the query */
    public String getPath() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    /** @return "page" at the address itself, else null: a value for aria-current */
    public String at(String address) {
        return getPath().equals(address) ? "page" : null;
    }

    /** @return "page" at the address itself, "true" below it, null elsewhere: a value for aria-current */
    public String under(String address) {
        String path = getPath();
        if (path.equals(address)) {
            return "page";
        }
        return path.startsWith(address + "/") ? "true" : null;
    }
}
