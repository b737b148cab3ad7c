package se.lexheller.platform.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.lexheller.shared.Gone;

/** 410, with the reason that everybody is told. */
@Provider
public class GoneMapper implements ExceptionMapper<Gone> {

    @Override
    public Response toResponse(Gone e) {
        return Problem.of(Status.GONE, e.reason()).answer();
    }
}
