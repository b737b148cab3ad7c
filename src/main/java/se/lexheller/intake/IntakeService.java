package se.lexheller.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.apikey.ApiCaller;
import se.lexheller.coordinationmap.TargetGroupService;
import se.lexheller.deviation.DeviationState;
import se.lexheller.deviation.HandedOverCase;
import se.lexheller.deviation.Handover;
import se.lexheller.deviation.HandoverService;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Files what a member's system hands over, once for each request however often it is sent. The caller's scope has been asked. */
@ApplicationScoped
@Transactional
public class IntakeService {

    @Inject
    private IntakeRepository requests;
    @Inject
    private HandoverService handovers;
    @Inject
    private OrganisationService organisations;
    @Inject
    private TargetGroupService targetGroups;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /**
     * What was refused leaves nothing behind: the same request, put right, may come again under the same name.
     *
     * @throws RequestReused where another body was filed under the same name
     * @throws InvalidInput  where an answer has to be put right
     */
    public HandedOverCase file(ApiCaller caller, IntakeRequest request, TypedHandover typed) {
        IntakeRepository.Claim claim = requests.claim(caller, request, clock.instant());
        if (!claim.bodyHash().equals(request.bodyHash())) {
            throw new RequestReused();
        }
        if (claim.deviationId() != null) {
            return asFiled(handovers.read(claim.deviationId()));
        }
        HandedOverCase filed = handovers.handOver(handover(caller, typed));
        requests.filed(claim.id(), filed.id());
        audited.fire(Audited.by(null, AuditKind.API_KEY_USED, clock.instant()).on(filed.number()).part(caller.keyId()));
        return asFiled(filed);
    }

    /** @throws NotFound where the caller's own member hasn't handed over any such case */
    public HandedOverCase read(ApiCaller caller, String number) {
        if (!number.matches("[A-Z0-9-]{1,20}")) {
            throw new NotFound("case");
        }
        return handovers.read(requests.handedOver(caller.organisationId(), number).orElseThrow(() -> new NotFound("case " + number)));
    }

    /** The answer is the same each time: as it was filed, whatever has become of it since. */
    private static HandedOverCase asFiled(HandedOverCase now) {
        return new HandedOverCase(now.id(), now.number(), DeviationState.SUBMITTED, now.submittedAt(), now.memberReference());
    }

    private Handover handover(ApiCaller caller, TypedHandover typed) {
        List<FieldError> errors = new ArrayList<>();
        Map<String, List<String>> answers = new HashMap<>(typed.answers());
        answers.put("actors", ids("actors", typed.actors(), organisations.idsBySlug(), errors));
        answers.put("targetGroups", ids("targetGroups", typed.targetGroups(), targetGroups.idsBySlug(), errors));
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new Handover(caller.organisationId(), answers, typed.memberReference(), typed.noPersonalData(), typed.keptAsWritten(), typed.reasons());
    }

    private static List<String> ids(String field, List<String> slugs, Map<String, Long> known, List<FieldError> errors) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < slugs.size(); i++) {
            Long id = known.get(slugs.get(i));
            if (id == null) {
                errors.add(FieldError.of(field + "/" + i, "error.unknown-slug"));
            } else {
                ids.add(id.toString());
            }
        }
        return ids;
    }
}
