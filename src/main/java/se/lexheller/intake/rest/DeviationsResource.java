package se.lexheller.intake.rest;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import se.lexheller.apikey.ApiCaller;
import se.lexheller.apikey.ApiScope;
import se.lexheller.deviation.HandedOverCase;
import se.lexheller.deviation.PersonalDataLeft;
import se.lexheller.intake.IntakeRequest;
import se.lexheller.intake.IntakeService;
import se.lexheller.intake.RequestReused;
import se.lexheller.intake.TypedHandover;
import se.lexheller.platform.Settings;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.JsonParts;

/** Cases handed over by members' own systems. */
@Path("/deviations")
@Produces(MediaType.APPLICATION_JSON)
public class DeviationsResource {

    /** More than all texts at their longest, each character escaped. */
    private static final int MOST_BYTES = 1024 * 1024;

    @Inject
    private Bearer bearer;
    @Inject
    private Problems problems;
    @Inject
    private HandoverReader reader;
    @Inject
    private IntakeService intake;
    @Inject
    private Settings settings;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response file(@HeaderParam("Idempotency-Key") String key, @Context HttpHeaders headers, InputStream sent) throws IOException {
        ApiCaller caller = bearer.require(ApiScope.DEVIATIONS_WRITE);
        requireReadable(headers);
        byte[] body = read(headers, sent);
        IntakeRequest request = request(key, body);
        TypedHandover typed = typed(body);
        HandedOverCase filed = filed(() -> intake.file(caller, request, typed));
        return Response.created(URI.create(address(filed))).entity(json(filed).toString()).header("Cache-Control", "no-store").build();
    }

    @GET
    @Path("/{number}")
    public Response read(@PathParam("number") String number) {
        ApiCaller caller = bearer.require(ApiScope.DEVIATIONS_READ);
        return Response.ok(json(intake.read(caller, number)).toString()).header("Cache-Control", "no-store").build();
    }

    private void requireReadable(HttpHeaders headers) {
        String charset = headers.getMediaType().getParameters().get("charset");
        String coding = headers.getHeaderString("Content-Encoding");
        if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw problems.unsupported("api.not-utf8");
        }
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw problems.unsupported("api.no-coding");
        }
    }

    private byte[] read(HttpHeaders headers, InputStream sent) throws IOException {
        byte[] body = headers.getLength() > MOST_BYTES ? null : sent.readNBytes(MOST_BYTES + 1);
        if (body == null || body.length > MOST_BYTES) {
            throw problems.tooLarge(MOST_BYTES);
        }
        return body;
    }

    private IntakeRequest request(String key, byte[] body) {
        try {
            return IntakeRequest.of(key, body);
        } catch (InvalidInput e) {
            throw problems.badKey(e.errors().get(0));
        }
    }

    private TypedHandover typed(byte[] body) {
        try {
            return reader.read(body);
        } catch (MisshapenBody e) {
            throw e.key() != null ? problems.malformed(e.key()) : problems.misshapen(e.faults());
        }
    }

    private HandedOverCase filed(Supplier<HandedOverCase> filing) {
        try {
            return filing.get();
        } catch (InvalidInput e) {
            throw problems.invalid(e.errors());
        } catch (PersonalDataLeft e) {
            throw problems.personalData(e);
        } catch (RequestReused e) {
            throw problems.rule(e, "idempotency-key-reused");
        } catch (BusinessRuleViolation e) {
            throw problems.rule(e, "rule");
        }
    }

    private String address(HandedOverCase filed) {
        return settings.baseUrl() + "/api/v1/deviations/" + filed.number();
    }

    private JsonObject json(HandedOverCase filed) {
        JsonObjectBuilder json = JsonParts.object().add("number", filed.number()).add("state", filed.state().name())
                .add("submittedAt", filed.submittedAt().truncatedTo(ChronoUnit.SECONDS).toString()).add("url", address(filed));
        if (filed.memberReference() != null) {
            json.add("memberReference", filed.memberReference());
        }
        return json.build();
    }
}
