package se.lexheller.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.lexheller.apikey.ApiScope;
import se.lexheller.deviation.KindQuestion;
import se.lexheller.deviation.PersonalDataLeft;
import se.lexheller.platform.Settings;
import se.lexheller.platform.rest.Problem;
import se.lexheller.platform.rest.Refusal;
import se.lexheller.platform.web.Texts;
import se.lexheller.privacy.Finding;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.JsonParts;

/** Puts what a member's system did wrong into problems as RFC 9457 tells them: a type for programs, Swedish words for people. */
@ApplicationScoped
public class Problems {

    private static final StatusType UNPROCESSABLE = status(422, "Unprocessable Content");
    private static final StatusType TOO_MANY = status(429, "Too Many Requests");
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final String REALM = "Bearer realm=\"lexheller\"";

    @Inject
    private Settings settings;
    @Inject
    private Texts texts;

    /** @param keyShown whether there was a key at all, which doesn't hold then (RFC 6750, 3) */
    Refusal unauthenticated(boolean keyShown) {
        String challenge = REALM + (keyShown ? ", error=\"invalid_token\"" : "");
        return refused(problem(Status.UNAUTHORIZED, "unauthenticated", keyShown ? "api.key-invalid" : "api.key-missing"), Map.of(CHALLENGE, challenge));
    }

    Refusal outOfScope(ApiScope scope) {
        return refused(problem(Status.FORBIDDEN, "insufficient-scope", "api.scope-missing", scope.code()),
                Map.of(CHALLENGE, REALM + ", error=\"insufficient_scope\", scope=\"" + scope.code() + "\""));
    }

    Refusal tooMany(Duration wait) {
        return refused(problem(TOO_MANY, "too-many-requests", "api.too-many"), Map.of(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1)));
    }

    Refusal unsupported(String key) {
        return refused(problem(Status.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", key), Map.of());
    }

    Refusal tooLarge(int mostBytes) {
        return refused(problem(Status.REQUEST_ENTITY_TOO_LARGE, "too-large", "api.too-large", mostBytes / 1024), Map.of());
    }

    Refusal badKey(FieldError error) {
        return refused(Problem.of(Status.BAD_REQUEST, texts.error(error)).type(type("idempotency-key")), Map.of());
    }

    Refusal malformed(String key) {
        return refused(problem(Status.BAD_REQUEST, "malformed-json", key), Map.of());
    }

    /** @param faults places that aren't as the description says */
    Refusal misshapen(List<BodyFault> faults) {
        Problem problem = problem(Status.BAD_REQUEST, "misshapen-body", "api.misshapen");
        faults.forEach(fault -> problem.atPointer(fault.pointer(), texts.get(fault.key(), fault.argument()), JsonValue.EMPTY_JSON_OBJECT));
        return refused(problem, Map.of());
    }

    Refusal invalid(List<FieldError> errors) {
        Problem problem = problem(UNPROCESSABLE, "invalid-fields", "api.invalid");
        errors.forEach(error -> problem.atPointer(pointer(error.field()), words(error), JsonValue.EMPTY_JSON_OBJECT));
        return refused(problem, Map.of());
    }

    /** Says where and what it seems to be, never what stands there. */
    Refusal personalData(PersonalDataLeft left) {
        Problem problem = problem(UNPROCESSABLE, "personal-data", "api.personal-data");
        left.places().forEach((field, places) -> places.forEach(place ->
                problem.atPointer(pointer(field), texts.get("api.place." + place.severity()), place(place))));
        return refused(problem, Map.of());
    }

    Refusal rule(BusinessRuleViolation violation, String type) {
        return refused(Problem.of(UNPROCESSABLE, texts.get(violation.key(), violation.arguments().toArray())).type(type(type)), Map.of());
    }

    /** @param field as the form names it */
    static String pointer(String field) {
        Optional<KindQuestion> question = Stream.of(KindQuestion.values()).filter(q -> q.name().equals(field)).findFirst();
        if (question.isPresent()) {
            return "/facts/" + HandoverReader.name(question.get());
        }
        return (HandoverReader.FILER.contains(field) ? "/filer/" : "/") + field;
    }

    /** The form's "go on once more" means nothing to a program. */
    private String words(FieldError error) {
        return error.key().equals("error.points-elsewhere") ? texts.get("api.points-elsewhere") : texts.error(error);
    }

    private static JsonObject place(Finding place) {
        return JsonParts.object().add("kind", place.kind().name()).add("severity", place.severity().name().toLowerCase(Locale.ROOT))
                .add("start", place.start()).add("end", place.end()).build();
    }

    private Problem problem(StatusType status, String type, String key, Object... arguments) {
        return Problem.of(status, texts.get(key, arguments)).type(type(type));
    }

    private String type(String name) {
        return settings.baseUrl() + "/openapi#" + name;
    }

    private static Refusal refused(Problem problem, Map<String, String> headers) {
        Response.ResponseBuilder answer = Response.fromResponse(problem.answer());
        headers.forEach(answer::header);
        return new Refusal(answer.build());
    }

    private static StatusType status(int code, String reason) {
        return new StatusType() {
            @Override
            public int getStatusCode() {
                return code;
            }

            @Override
            public Status.Family getFamily() {
                return Status.Family.CLIENT_ERROR;
            }

            @Override
            public String getReasonPhrase() {
                return reason;
            }
        };
    }
}
