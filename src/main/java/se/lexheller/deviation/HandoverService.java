package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.ScanReport;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/** Takes in what a member's own system hands over, through the same gate as what is typed at /anmal. The caller has asked who it is. */
@ApplicationScoped
@Transactional
public class HandoverService {

    static final String REFERENCE = "memberReference";

    @Inject
    private FilingReader reader;
    @Inject
    private CaseRegistration registration;
    @Inject
    private DeviationRepository deviations;
    @Inject
    private Clock clock;

    /**
     * @throws InvalidInput     where an answer has to be put right
     * @throws PersonalDataLeft where a text still seems to point somebody out
     */
    public HandedOverCase handOver(Handover handover) {
        Instant now = clock.instant();
        FilingAnswers answers = answers(handover);
        FilingCheck check = reader.check(handover.organisationId(), answers);
        ScanReport scan = reader.unsettled(check, answers);
        FilingAnswers settled = answers.with(FilingReader.ACKNOWLEDGED, acknowledged(handover, scan));
        reader.requireReady(check, scan.unacknowledged(reader.acknowledgements(settled)), handover.noPersonalData());
        CaseRegistration.Registered registered = registration.register(check.filing(), identity(handover, check), By.filer(null),
                reader.acknowledgements(settled), now);
        return of(deviations.get(registered.id()));
    }

    /** @param id of a case that the caller has handed over itself */
    public HandedOverCase read(long id) {
        return of(deviations.get(id));
    }

    private static HandedOverCase of(Deviation deviation) {
        return new HandedOverCase(deviation.id(), deviation.number(), deviation.state(), deviation.submittedAt(), deviation.memberReference());
    }

    private static FilingAnswers answers(Handover handover) {
        FilingAnswers answers = FilingAnswers.none();
        for (FilingStep step : FilingStep.values()) {
            answers = answers.with(step, handover.typed());
        }
        for (String field : handover.keptAsWritten()) {
            answers = answers.with(FilingCheck.hinted(field), TypedText.clean(answers.text(field)));
        }
        return answers.with(REFERENCE, TypedText.clean(handover.memberReference()));
    }

    /** A place that isn't found there may have moved since: better to be told than to have it pass for another. */
    private static List<String> acknowledged(Handover handover, ScanReport scan) {
        List<String> given = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (int i = 0; i < handover.reasons().size(); i++) {
            Handover.Reason reason = handover.reasons().get(i);
            if (scan.findings(reason.field()).contains(reason.place())) {
                given.add(FilingReader.kept(acknowledgement(scan, reason, i)));
            } else {
                errors.add(FieldError.of("notPersonalData/" + i, "error.no-such-place"));
            }
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return given;
    }

    private static Acknowledgement acknowledgement(ScanReport scan, Handover.Reason reason, int at) {
        try {
            return scan.acknowledge(reason.field(), reason.place(), reason.why());
        } catch (InvalidInput e) {
            FieldError error = e.errors().get(0);
            throw new InvalidInput(new FieldError("notPersonalData/" + at + "/reason", error.key(), error.arguments()));
        }
    }

    private static FilerIdentity identity(Handover handover, FilingCheck check) {
        return new FilerIdentity(null, null, handover.organisationId(), check.answered("name"), check.answered("email"),
                check.typed("occupation"));
    }
}
