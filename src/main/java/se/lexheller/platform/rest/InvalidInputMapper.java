package se.lexheller.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.lexheller.platform.web.Texts;
import se.lexheller.shared.InvalidInput;

/** 400, with every parameter that is wrong. */
@Provider
public class InvalidInputMapper implements ExceptionMapper<InvalidInput> {

    @Inject
    private Texts texts;

    @Override
    public Response toResponse(InvalidInput e) {
        Problem problem = Problem.of(Status.BAD_REQUEST);
        e.errors().forEach(error -> problem.at(error.field(), texts.error(error)));
        return problem.answer();
    }
}
