package se.lexheller.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.lexheller.shared.NotFound;

/** 404, also for what one may not know of. */
@Provider
public class NotFoundMapper implements ExceptionMapper<NotFound> {

    @Override
    public Response toResponse(NotFound e) {
        return Problem.notFound().answer();
    }
}
