package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.TargetGroupRow;
import se.lexheller.coordinationmap.TargetGroupService;
import se.lexheller.privacy.FindingKind;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Reads a case for the association. Whoever doesn't read all cases is told that there is none. */
@ApplicationScoped
@Transactional
public class StaffCaseService {

    @Inject
    private DeviationService steps;
    @Inject
    private DeviationRepository deviations;
    @Inject
    private CaseRepository cases;
    @Inject
    private DeviationAccess access;
    @Inject
    private NoteService notes;
    @Inject
    private TargetGroupService targetGroups;
    @Inject
    private CasePlacing placing;
    @Inject
    private PersonalDataCheck check;

    /** @throws NotFound where there is no such number, or the user doesn't read all cases */
    public StaffCase read(User user, String number) {
        CaseHeader header = steps.header(user, number);
        Deviation d = deviations.get(header.id());
        List<MarkedText> text = check.marked(d.text());
        return new StaffCase(header, text, counted(text), facts(d), actors(d), d.otherActors(), groups(d),
                placing.named(d.onTheMap()), cases.filer(d.id()).orElse(null), cases.conversation(d.id()), notes(user, d), cases.related(d.id()),
                cases.duplicatesOf(d.id()), cases.memberCopy(d.id()).orElse(null), endedBecause(d), may(user, d));
    }

    private CaseActions may(User user, Deviation d) {
        return CaseActions.of(d.state(), access.mayTriage(user), access.mayNote(user));
    }

    /** Notes are read by the association's own staff; an auditor belongs to none of the organisations that write them. */
    private List<NoteRow> notes(User user, Deviation d) {
        return access.mayNote(user) ? notes.notes(user, d.id()) : List.of();
    }

    private List<String> actors(Deviation d) {
        return d.actors().isEmpty() ? List.of() : cases.organisationNames(d.actors());
    }

    private List<String> groups(Deviation d) {
        return targetGroups.of(d.targetGroups()).stream().map(TargetGroupRow::name).toList();
    }

    private String endedBecause(Deviation d) {
        return d.state().isEnded() ? cases.lastReason(d.id()).orElse(null) : null;
    }

    private static Map<KindQuestion, String> facts(Deviation d) {
        return d.facts().isEmpty() ? Map.of() : new EnumMap<>(d.facts());
    }

    private static Map<FindingKind, Long> counted(List<MarkedText> texts) {
        return texts.stream().flatMap(text -> text.parts().stream()).map(MarkedText.Part::kind).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(kind -> kind, () -> new EnumMap<>(FindingKind.class), Collectors.counting()));
    }
}
