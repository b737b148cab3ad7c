package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.coordinationmap.TargetGroupRow;
import se.lexheller.coordinationmap.TargetGroupService;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.ScanReport;
import se.lexheller.security.User;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** Reads a draft with the eyes of the rules: what is wrong, what can be chosen, what seems to be personal data. */
@ApplicationScoped
class FilingReader {

    /** Where the draft keeps why a warning is no personal data: kind, field, fingerprint, reason. */
    static final String ACKNOWLEDGED = "acknowledged";

    @Inject
    private OrganisationService organisations;
    @Inject
    private TargetGroupService targetGroups;
    @Inject
    private PlaceService map;
    @Inject
    private FilingAccess access;
    @Inject
    private CasePlacing placing;
    @Inject
    private PersonalDataDetector detector;

    /** For one page: only what that page asks is fetched. */
    FilingForm form(User user, FilingDraft draft, FilingStep step) {
        FilingAnswers answers = draft.answers();
        FilingWay way = access.way(user, answers);
        boolean asksForMember = step == FilingStep.YOU && way == FilingWay.BY_PHONE;
        List<OrganisationRow> rows = step == FilingStep.INVOLVED ? actorsToChoose() : asksForMember ? organisations.members() : List.of();
        List<TargetGroupRow> groups = step == FilingStep.INVOLVED ? targetGroups.active() : List.of();
        PlaceNames places = step == FilingStep.INVOLVED ? map.names() : PlaceNames.NONE;
        return new FilingForm(step, way, answers, draft.savedAt(), rows, groups, places);
    }

    FilingCheck check(User user, FilingAnswers answers, FilingStep step) {
        boolean involved = step == FilingStep.INVOLVED;
        boolean you = step == FilingStep.YOU;
        FilingWay way = access.way(user, answers);
        return new FilingCheck(answers, new FilingCircumstances(way, you && way == FilingWay.BY_EMAIL && isKnown(answers),
                involved || you ? ids(organisations.active()) : Set.of(), Set.of(), involved ? map.names() : PlaceNames.NONE));
    }

    FilingCheck check(User user, FilingAnswers answers) {
        FilingWay way = access.way(user, answers);
        return new FilingCheck(answers, new FilingCircumstances(way, way == FilingWay.BY_EMAIL && isKnown(answers),
                ids(organisations.active()), targetGroups.active().stream().map(TargetGroupRow::id).collect(Collectors.toSet()), map.names()));
    }

    /** For what a member's own system hands over: whom it names is of that member's staff. */
    FilingCheck check(long member, FilingAnswers answers) {
        boolean ofMember = organisations.ofEmail(answers.text("email").strip()).filter(id -> id == member).isPresent();
        return new FilingCheck(answers, new FilingCircumstances(FilingWay.BY_SYSTEM, ofMember,
                ids(organisations.active()), targetGroups.active().stream().map(TargetGroupRow::id).collect(Collectors.toSet()), map.names()));
    }

    /**
     * The one gate before a case comes to be, whichever way it is filed.
     *
     * @throws InvalidInput     where an answer has to be put right, or nobody has said that no one is pointed out
     * @throws PersonalDataLeft where personal data is still to be dealt with
     */
    void requireReady(FilingCheck check, FilingAnswers answers, boolean noPersonalData) {
        requireReady(check, unsettled(check, answers), noPersonalData);
    }

    /** @param left of what has been found, once the reasons are heard */
    void requireReady(FilingCheck check, ScanReport left, boolean noPersonalData) {
        List<FieldError> errors = new ArrayList<>(check.errors());
        if (!noPersonalData) {
            errors.add(FieldError.of("noPersonalData", "error.required"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        if (!left.isClean()) {
            throw new PersonalDataLeft(left.findings());
        }
    }

    FilingSummary summary(User user, FilingDraft draft) {
        FilingAnswers answers = draft.answers();
        FilingWay way = access.way(user, answers);
        FilingCheck check = check(user, answers);
        return new FilingSummary(way, check.text().fields(), check.kind().orElse(null), names(check.actors()), check.typed("otherActors"),
                groupNames(check.targetGroups()), check.facts(), places(check), way == FilingWay.SIGNED_IN ? user.name() : check.typed("name"),
                way == FilingWay.SIGNED_IN ? user.email() : check.typed("email"), check.typed("occupation"),
                organisationOf(user, way, check), check.errors(), check.texts(), unsettled(check, answers), draft.savedAt(),
                check.letsMembersKnow(), detector.recognition(check.texts().values()).orElse(null));
    }

    FilingPlaces places(User user, FilingDraft draft) {
        FilingCheck check = check(user, draft.answers(), FilingStep.INVOLVED);
        return new FilingPlaces(check.kind().orElse(null), places(check));
    }

    /** @return what is left of the personal data found, once the filer's reasons are heard */
    ScanReport unsettled(FilingCheck check, FilingAnswers answers) {
        return detector.scan(check.texts()).unacknowledged(acknowledgements(answers));
    }

    List<Acknowledgement> acknowledgements(FilingAnswers answers) {
        return answers.all(ACKNOWLEDGED).stream().map(kept -> kept.split(" ", 4))
                .map(part -> new Acknowledgement(FindingKind.valueOf(part[0]), part[1], part[2], part[3])).toList();
    }

    static String kept(Acknowledgement given) {
        return String.join(" ", given.kind().name(), given.field(), given.fingerprint(), given.reason());
    }

    private boolean isKnown(FilingAnswers answers) {
        return organisations.ofEmail(answers.text("email").strip()).isPresent();
    }

    /** Members first: most cases are about them. */
    private List<OrganisationRow> actorsToChoose() {
        List<OrganisationRow> active = organisations.active();
        return Stream.concat(active.stream().filter(OrganisationRow::isMember), active.stream().filter(o -> !o.isMember())).toList();
    }

    private String organisationOf(User user, FilingWay way, FilingCheck check) {
        Long id = switch (way) {
            case SIGNED_IN -> user.organisationId();
            case BY_PHONE -> check.organisation().orElse(null);
            case BY_EMAIL, BY_SYSTEM -> organisations.ofEmail(check.typed("email")).orElse(null);
        };
        return id == null ? "" : organisations.get(id).name();
    }

    private Map<PlaceRole, MapName> places(FilingCheck check) {
        return placing.named(new OnTheMap(check.places(), Set.of(), Set.of(), null));
    }

    private List<String> names(Collection<Long> chosen) {
        return organisations.active().stream().filter(o -> chosen.contains(o.id())).map(OrganisationRow::name).toList();
    }

    private List<String> groupNames(Collection<Long> chosen) {
        return targetGroups.of(chosen).stream().map(TargetGroupRow::name).toList();
    }

    private static Set<Long> ids(List<OrganisationRow> rows) {
        return rows.stream().map(OrganisationRow::id).collect(Collectors.toSet());
    }
}
