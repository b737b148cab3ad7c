package se.lexheller.platform.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.platform.logging.Correlation;
import se.lexheller.shared.JsonParts;

/** Why a request was not answered, as RFC 9457 tells it; never more than the caller may know. */
public final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    private final StatusType status;
    private final String detail;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<JsonObject> places = new ArrayList<>();
    private String type = "about:blank";

    private Problem(StatusType status, String detail) {
        this.status = status;
        this.detail = detail;
    }

    static Problem of(StatusType status) {
        return new Problem(status, null);
    }

    public static Problem of(StatusType status, String detail) {
        return new Problem(status, detail);
    }

    /** @param parameter that is wrong, and why */
    Problem at(String parameter, String why) {
        errors.put(parameter, why);
        return this;
    }

    /** @param address that names this kind of problem, the same whatever language it is told in */
    public Problem type(String address) {
        type = address;
        return this;
    }

    /**
     * @param pointer to the wrong place in the request's body (RFC 6901)
     * @param more    what else is to be known of the place, never what stands there
     */
    public Problem atPointer(String pointer, String why, JsonObject more) {
        places.add(JsonParts.object(more).add("pointer", "#" + pointer).add("detail", why).build());
        return this;
    }

    JsonObject json() {
        JsonObjectBuilder json = JsonParts.object().add("type", type).add("title", status.getReasonPhrase())
                .add("status", status.getStatusCode());
        if (detail != null) {
            json.add("detail", detail);
        }
        Correlation.current().ifPresent(id -> json.add("instance", "urn:uuid:" + id));
        if (!errors.isEmpty() || !places.isEmpty()) {
            JsonArrayBuilder list = JsonParts.array();
            places.forEach(list::add);
            errors.forEach((parameter, why) -> list.add(JsonParts.object().add("parameter", parameter).add("detail", why)));
            json.add("errors", list);
        }
        return json.build();
    }

    public Response answer() {
        return Response.status(status).type(MEDIA_TYPE).header("Cache-Control", "no-store").entity(json().toString()).build();
    }

    public static Problem tooMany() {
        return of(Status.TOO_MANY_REQUESTS);
    }

    /** For what refuses a request before any resource sees it. */
    public void writeTo(HttpServletResponse response) throws IOException {
        response.setStatus(status.getStatusCode());
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json().toString());
    }

    static Problem notFound() {
        return of(Status.NOT_FOUND);
    }
}
