package se.lexheller.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.lexheller.deviation.CaseActions;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.Permission;
import se.lexheller.security.User;

/** Shows the table of rights that everything here goes by, for those who answer for it. */
@ApplicationScoped
public class PermissionService {

    @Inject
    private WorkplaceAccess access;

    /** @throws se.lexheller.shared.NotFound for everybody but the director, the auditor and the administrator */
    public PermissionTable read(User user) {
        access.requirePermissionTable(user);
        List<PermissionTable.Area> areas = Arrays.stream(Permission.Area.values()).map(area -> new PermissionTable.Area(area,
                Arrays.stream(Permission.values()).filter(p -> p.area() == area).map(PermissionTable.Right::of).toList())).toList();
        return new PermissionTable(areas, states(), steps());
    }

    private static List<DeviationState> states() {
        return Arrays.stream(DeviationState.values()).filter(state -> state != DeviationState.DRAFT).toList();
    }

    /** When is the life cycle's to say, so that it is asked and not told again. */
    private static List<PermissionTable.Step> steps() {
        return List.of(
                step("start", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).start()),
                step("ask", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).askSupplement()),
                step("classify", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).classify()),
                step("redact", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).redact()),
                step("assign", Permission.CASE_ASSIGN, s -> CaseActions.possibleIn(s).assign()),
                step("reject", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).reject()),
                step("duplicate", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).markDuplicate()),
                step("relate", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).relate()),
                step("message", Permission.CASE_TRIAGE, s -> CaseActions.possibleIn(s).message()),
                step("note", Permission.CASE_NOTE, s -> CaseActions.possibleIn(s).note()),
                step("review", Permission.JOINT_ANSWER_WRITE, s -> s.leadsTo(DeviationState.JOINT_REVIEW)),
                step("answer", Permission.ASSIGNMENT_HANDLE, s -> s == DeviationState.ASSIGNED),
                step("approve", Permission.ASSIGNMENT_APPROVE, s -> s.leadsTo(DeviationState.ANSWERED)),
                step("close", Permission.CASE_ASSIGN, s -> s.leadsTo(DeviationState.CLOSED)),
                step("withdraw", Permission.OWN_CASE_WRITE, s -> s.leadsTo(DeviationState.WITHDRAWN)));
    }

    private static PermissionTable.Step step(String name, Permission permission, Predicate<DeviationState> possible) {
        Set<DeviationState> states = states().stream().filter(possible)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeviationState.class)));
        return new PermissionTable.Step(name, permission, states);
    }
}
