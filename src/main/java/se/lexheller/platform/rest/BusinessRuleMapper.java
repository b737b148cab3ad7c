package se.lexheller.platform.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import se.lexheller.platform.web.Texts;
import se.lexheller.shared.BusinessRuleViolation;

/** 409, in words that say what to do. */
@Provider
public class BusinessRuleMapper implements ExceptionMapper<BusinessRuleViolation> {

    @Inject
    private Texts texts;

    @Override
    public Response toResponse(BusinessRuleViolation e) {
        return Problem.of(Status.CONFLICT, texts.get(e.key(), e.arguments().toArray())).answer();
    }
}
