package se.lexheller.platform.rest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What JAX-RS itself refuses: no such address, no such method, nothing in a format that is accepted. */
@Provider
public class RequestMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException e) {
        Response refused = e.getResponse();
        Response.ResponseBuilder answer = Response.fromResponse(Problem.of(refused.getStatusInfo()).answer());
        if (refused.getStatusInfo() == Status.METHOD_NOT_ALLOWED && !refused.getAllowedMethods().isEmpty()) {
            answer.header("Allow", String.join(", ", refused.getAllowedMethods()));
        }
        return answer.build();
    }
}
