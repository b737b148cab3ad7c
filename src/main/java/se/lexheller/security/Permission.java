package se.lexheller.security;

import static se.lexheller.security.Grant.all;
import static se.lexheller.security.Grant.anybody;
import static se.lexheller.security.Grant.associations;
import static se.lexheller.security.Grant.mine;
import static se.lexheller.security.Grant.own;
import static se.lexheller.security.Grant.signedIn;
import static se.lexheller.security.Role.ADMINISTRATOR;
import static se.lexheller.security.Role.APPROVER;
import static se.lexheller.security.Role.AUDITOR;
import static se.lexheller.security.Role.COORDINATOR;
import static se.lexheller.security.Role.DIRECTOR;
import static se.lexheller.security.Role.HANDLER;
import static se.lexheller.security.Role.MAP_EDITOR;
import static se.lexheller.security.Role.REVIEWER;

import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.shared.NotFound;

/**
 * Vem får göra vad: the one table of rights. Every feature's {@code *Access} asks it and nothing else decides; the page
 * /arbetsyta/behorigheter shows it, and tests go through every page with it.
 *
 * <p>It says who, over whose things. When something can be done is the life cycle's ({@code DeviationState},
 * {@code AssignmentState}, {@code PublicationState}) and isn't told twice.
 */
public enum Permission {
    // Everybody
    PUBLIC_READ(Area.PUBLIC, false, anybody(Reach.ALL)),
    FILE(Area.PUBLIC, true, anybody(Reach.ALL)),
    FOLLOW(Area.PUBLIC, true, anybody(Reach.ALL)),
    ANSWER_RATE(Area.PUBLIC, true, anybody(Reach.ALL)),
    CASE_RECOGNISE(Area.PUBLIC, true, signedIn(Reach.ALL)),
    MAP_FEEDBACK_SEND(Area.PUBLIC, true, anybody(Reach.ALL)),
    WORKPLACE(Area.PUBLIC, false, signedIn(Reach.ALL)),
    OWN_ACCOUNT(Area.PUBLIC, true, signedIn(Reach.MINE)),

    // The filer's own case
    OWN_CASE_READ(Area.FILING, false, signedIn(Reach.MINE), anybody(Reach.LINK)),
    OWN_CASE_WRITE(Area.FILING, true, signedIn(Reach.MINE), anybody(Reach.LINK)),
    FILE_FOR_SOMEBODY(Area.FILING, true, all(COORDINATOR)),
    HAND_OVER(Area.FILING, true, anybody(Reach.KEY)),

    // Cases at the association
    CASE_READ(Area.CASES, false, all(COORDINATOR, REVIEWER, DIRECTOR, AUDITOR)),
    /** A case out of which personal data has leaked. */
    CASE_READ_RESTRICTED(Area.CASES, false, all(COORDINATOR, DIRECTOR, AUDITOR)),
    CASE_TRIAGE(Area.CASES, true, all(COORDINATOR)),
    CASE_NOTE(Area.CASES, true, own(COORDINATOR, REVIEWER, DIRECTOR)),
    CASE_ASSIGN(Area.CASES, true, all(COORDINATOR)),
    JOINT_ANSWER_WRITE(Area.CASES, true, all(COORDINATOR)),
    JOINT_ANSWER_OVERRIDE(Area.CASES, true, all(DIRECTOR)),

    // What is assigned to a member
    ASSIGNMENT_READ(Area.ASSIGNMENTS, false, own(HANDLER, APPROVER)),
    ASSIGNMENT_HANDLE(Area.ASSIGNMENTS, true, own(HANDLER)),
    ASSIGNMENT_APPROVE(Area.ASSIGNMENTS, true, own(APPROVER)),
    ASSIGNMENT_NOTE(Area.ASSIGNMENTS, true, own(HANDLER, APPROVER)),
    FILER_MEET(Area.ASSIGNMENTS, false, own(HANDLER, APPROVER)),

    // Publication
    PUBLICATION_PREVIEW(Area.PUBLICATION, false, all(COORDINATOR, REVIEWER, DIRECTOR, AUDITOR), own(HANDLER, APPROVER)),
    PUBLICATION_PREPARE(Area.PUBLICATION, true, all(COORDINATOR)),
    PUBLICATION_RELEASE(Area.PUBLICATION, true, all(REVIEWER)),

    // Personuppgiftsincidenter
    PUBLICATION_TAKE_OFF(Area.PUBLICATION, true, all(COORDINATOR, DIRECTOR)),
    INCIDENT_READ(Area.PUBLICATION, false, all(COORDINATOR, DIRECTOR, AUDITOR)),
    INCIDENT_HANDLE(Area.PUBLICATION, true, all(COORDINATOR, DIRECTOR)),
    INCIDENT_CASE_REOPEN(Area.PUBLICATION, true, all(DIRECTOR)),

    // Records
    REGISTER_READ(Area.RECORDS, false, all(COORDINATOR, DIRECTOR, AUDITOR)),
    REGISTER_MARK(Area.RECORDS, true, all(COORDINATOR)),
    RECORDS_WITH_FILER(Area.RECORDS, true, all(COORDINATOR, DIRECTOR)),
    DISPOSALS_READ(Area.RECORDS, false, all(COORDINATOR, DIRECTOR, AUDITOR)),
    DISPOSE(Area.RECORDS, true, all(DIRECTOR)),
    PERSON_SEARCH(Area.RECORDS, true, all(COORDINATOR, DIRECTOR)),

    // Samordningskartan
    MAP_KEEPING_READ(Area.MAP, false, all(COORDINATOR, AUDITOR, MAP_EDITOR)),
    MAP_CHANGE(Area.MAP, true, associations(COORDINATOR), own(MAP_EDITOR)),
    MAP_COORDINATE(Area.MAP, true, all(COORDINATOR)),
    MAP_REVIEW_READ(Area.MAP, false, all(COORDINATOR, AUDITOR), own(MAP_EDITOR)),
    MAP_VERIFY(Area.MAP, true, associations(COORDINATOR), own(MAP_EDITOR)),
    MAP_FEEDBACK_READ(Area.MAP, false, all(COORDINATOR, AUDITOR), own(MAP_EDITOR)),
    MAP_FEEDBACK_HANDLE(Area.MAP, true, all(COORDINATOR), own(MAP_EDITOR)),
    MAP_IMPORT(Area.MAP, true, mine(COORDINATOR)),

    // The installation
    ACCOUNTS(Area.ADMINISTRATION, true, all(ADMINISTRATOR)),
    ORGANISATIONS(Area.ADMINISTRATION, true, all(ADMINISTRATOR)),
    API_KEYS(Area.ADMINISTRATION, true, all(ADMINISTRATOR)),
    WEBHOOKS(Area.ADMINISTRATION, true, all(ADMINISTRATOR)),
    INSTALLATION(Area.ADMINISTRATION, true, all(ADMINISTRATOR)),
    RETENTION_RULES_READ(Area.ADMINISTRATION, false, all(COORDINATOR, DIRECTOR, AUDITOR, ADMINISTRATOR)),
    RETENTION_RULES_DECIDE(Area.ADMINISTRATION, true, all(DIRECTOR, ADMINISTRATOR)),
    OUTBOX_READ(Area.ADMINISTRATION, false, all(ADMINISTRATOR)),
    OUTBOX_SEND_AGAIN(Area.ADMINISTRATION, true, all(ADMINISTRATOR)),
    AUDIT_READ(Area.ADMINISTRATION, false, all(DIRECTOR, AUDITOR, ADMINISTRATOR)),
    PERMISSIONS_READ(Area.ADMINISTRATION, false, all(DIRECTOR, AUDITOR, ADMINISTRATOR));

    private static final Logger LOG = Logger.getLogger(Permission.class.getName());

    /** What a right is about; a heading of the table. */
    public enum Area {
        PUBLIC, FILING, CASES, ASSIGNMENTS, PUBLICATION, RECORDS, MAP, ADMINISTRATION;

        /** @return whether it is about what stands in cases, which an administrator never sees */
        public boolean isCaseContent() {
            return this == CASES || this == ASSIGNMENTS || this == PUBLICATION || this == RECORDS;
        }
    }

    private final Area area;
    private final boolean changing;
    private final List<Grant> grants;

    Permission(Area area, boolean changing, Grant... grants) {
        this.area = area;
        this.changing = changing;
        this.grants = List.of(grants);
    }

    /** @return whether the user has the right over anything at all */
    public boolean isHeldBy(User user) {
        return grants.stream().anyMatch(g -> g.reach().isPersons() && g.isFor(user));
    }

    /** @return whether the user has it over everybody's things */
    public boolean isHeldOverAllBy(User user) {
        return grants.stream().anyMatch(g -> g.reach() == Reach.ALL && g.isFor(user));
    }

    /** @return whether the user has it over that very thing */
    public boolean covers(User user, Whose whose) {
        return grants.stream().anyMatch(g -> g.isFor(user) && g.reach().covers(user, whose));
    }

    /** @throws NotFound where the user has it over nothing: denied is told as not existing */
    public void require(User user) {
        require(isHeldBy(user), user);
    }

    /** @throws NotFound where the user doesn't have it over that very thing */
    public void require(User user, Whose whose) {
        require(covers(user, whose), user);
    }

    private void require(boolean allowed, User user) {
        if (!allowed) {
            LOG.info(() -> "refused: %s to %s".formatted(name(), user.isSignedIn() ? "account " + user.accountId() : "nobody who is signed in"));
            throw new NotFound("not for this user");
        }
    }

    public Area area() {
        return area;
    }

    /** @return whether it lets somebody change anything; an auditor has none of those */
    public boolean isChanging() {
        return changing;
    }

    /** @return how far it reaches for those who hold that role; empty where they don't have it */
    public Optional<Reach> reachOf(Role role) {
        return grants.stream().filter(g -> g.isFor(role)).map(Grant::reach).sorted().findFirst();
    }

    /** @return how far it reaches for whoever comes without signing in */
    public Optional<Reach> reachOfAnybody() {
        return grants.stream().filter(g -> g.holder() == Grant.Holder.ANYBODY).map(Grant::reach).findFirst();
    }
}
