package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationState;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** To whom a case can be assigned, and by when it has to be answered. */
@ApplicationScoped
class AssigningRules {

    @Inject
    private AssignmentRepository assignments;
    @Inject
    private AssignmentReading reading;
    @Inject
    private DueDates dueDates;
    @Inject
    private MemberChoices choices;
    @Inject
    private PersonalDataCheck personalData;

    static boolean isReadyForReview(DeviationState state, List<Assignment> all) {
        List<Assignment> live = all.stream().filter(a -> a.state().isLive()).toList();
        return state == DeviationState.ASSIGNED && !live.isEmpty()
                && live.stream().allMatch(a -> a.state() == AssignmentState.ANSWERED);
    }

    List<MemberChoice> choices(CaseFacts held, List<Assignment> given) {
        return choices.of(held, given);
    }

    LocalDate proposedDue() {
        return dueDates.proposed(reading.today());
    }

    /** @param typed as 2026-12-18; a working day to come */
    LocalDate due(String field, String typed) {
        return dueDates.typed(field, typed, reading.today());
    }

    /** @throws NotFound where one is no member, or a unit is another's */
    void requireFit(long deviationId, List<Recipient> recipients) {
        recipients.forEach(choices::requireMember);
        if (recipients.isEmpty()) {
            throw new InvalidInput(FieldError.of("members", "error.no-member"));
        }
        List<Long> live = assignments.live(deviationId).stream().map(Assignment::organisationId).toList();
        recipients.stream().map(Recipient::organisationId).filter(live::contains).findFirst().ifPresent(id -> {
            throw new BusinessRuleViolation("rule.already-assigned", reading.organisation(id));
        });
    }

    /** @throws BusinessRuleViolation where the redacted text still holds what no reason lets pass */
    void requireNoPersonalData(long deviationId) {
        personalData.requireNoneInMemberText(deviationId);
    }
}
