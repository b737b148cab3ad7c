package se.lexheller.assignment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.lexheller.coordinationmap.CitedVersion;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.TypedText;

/**
 * Fördelning till medlem: what the association asks one member (or a unit of it) about a case, and what that member says.
 * Its state is its own and never mixes with the case's.
 */
@Entity
@Table(name = "assignment")
public class Assignment {

    /** Longest text of a reservation. */
    public static final int LONGEST_RESERVATION = 4_000;
    /** Longest diarienummer of a member. */
    public static final int LONGEST_REGISTRY_NUMBER = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "deviation_id")
    private long deviationId;
    @Column(name = "organisation_id")
    private long organisationId;
    @Column(name = "unit_id")
    private Long unitId;
    @Column(name = "handler_id")
    private Long handlerId;
    @Column(name = "member_registry_number")
    private String memberRegistryNumber;
    @Enumerated(EnumType.STRING)
    private AssignmentState state;
    @Column(name = "sent_at")
    private Instant sentAt;
    @Column(name = "due_on")
    private LocalDate dueOn;
    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    private String answer;
    private String cites;
    @ElementCollection
    @CollectionTable(name = "answer_citation", joinColumns = @JoinColumn(name = "assignment_id"))
    private Set<CitedVersion> citations = new LinkedHashSet<>();
    @Column(name = "no_action_motive")
    private String noActionMotive;
    @Column(name = "answered_by_id")
    private Long answeredById;
    @Column(name = "decline_reason")
    private String declineReason;
    private String responsible;
    @Column(name = "responsible_organisation_id")
    private Long responsibleOrganisationId;
    private String reservation;
    @Column(name = "decided_by_id")
    private Long decidedById;
    @Column(name = "decided_at")
    private Instant decidedAt;
    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("position")
    private List<Commitment> commitments = new ArrayList<>();
    @Version
    private long version;

    protected Assignment() { // for JPA
    }

    /**
     * @param unitId null for the whole organisation
     * @param dueOn  a working day to come
     */
    Assignment(long deviationId, long organisationId, Long unitId, LocalDate dueOn, Instant now) {
        this.deviationId = deviationId;
        this.organisationId = organisationId;
        this.unitId = unitId;
        this.dueOn = dueOn;
        this.sentAt = now;
        this.state = AssignmentState.SENT;
    }

    void acknowledge(long byId, Instant now) {
        move(AssignmentState.ACKNOWLEDGED);
        acknowledgedAt = now;
        if (handlerId == null) {
            handlerId = byId;
        }
    }

    void answer(MemberAnswer given, long byId, Instant now) {
        given.valid();
        move(AssignmentState.ANSWERED);
        answer = given.text();
        cites = given.cites();
        citations.addAll(CitedVersion.of(given.citations()));
        noActionMotive = given.noActionMotive().isEmpty() ? null : given.noActionMotive();
        for (Promise promise : given.promises()) {
            commitments.add(new Commitment(this, commitments.size(), promise));
        }
        answeredById = byId;
        answeredAt = now;
    }

    void decline(Declining declining) {
        declining.valid();
        move(AssignmentState.DECLINED);
        declineReason = declining.reason();
        responsible = declining.responsible();
        responsibleOrganisationId = declining.responsibleOrganisationId();
    }

    void approve(long byId, Instant now) {
        move(AssignmentState.APPROVED);
        decidedById = byId;
        decidedAt = now;
    }

    /** @param typed what the member wants to be read beside the joint answer */
    void reserve(String typed, long byId, Instant now) {
        String text = TypedText.clean(typed);
        TypedText.check("reservation", text, true, LONGEST_RESERVATION).ifPresent(Assignment::refuse);
        move(AssignmentState.RESERVATION);
        reservation = text;
        decidedById = byId;
        decidedAt = now;
    }

    /** The joint answer has a new wording: approval or reservation has to be given anew. */
    void takeBackDecision() {
        move(AssignmentState.ANSWERED);
        reservation = null;
        decidedById = null;
        decidedAt = null;
    }

    /**
     * Within the member.
     *
     * @param newHandlerId null: nobody in person
     * @param newUnitId    null: the whole organisation's
     */
    void handOver(Long newHandlerId, Long newUnitId) {
        requireOpen();
        handlerId = newHandlerId;
        unitId = newUnitId;
    }

    /** What the member calls the matter in its own register; it may be told as long as the assignment lives. Empty: none. */
    void callIt(String typed) {
        String number = TypedText.clean(typed);
        TypedText.check("registryNumber", number, false, LONGEST_REGISTRY_NUMBER).ifPresent(Assignment::refuse);
        if (number.contains("\n")) {
            refuse(FieldError.of("registryNumber", "error.control-characters"));
        }
        memberRegistryNumber = number.isEmpty() ? null : number;
    }

    /** @param day a working day to come */
    void moveDueDate(LocalDate day) {
        requireOpen();
        dueOn = day;
    }

    /** Overdue is computed, never stored. */
    boolean isOverdue(LocalDate today) {
        return state.isOpen() && dueOn.isBefore(today);
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
    }

    private void move(AssignmentState next) {
        if (!state.leadsTo(next)) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        state = next;
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }

    public Long id() {
        return id;
    }

    public long deviationId() {
        return deviationId;
    }

    public long organisationId() {
        return organisationId;
    }

    /** @return null for the whole organisation */
    public Long unitId() {
        return unitId;
    }

    /** @return null until somebody has taken it on */
    public Long handlerId() {
        return handlerId;
    }

    /** @return null where the member has told none */
    public String memberRegistryNumber() {
        return memberRegistryNumber;
    }

    public AssignmentState state() {
        return state;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** @return null until answered */
    public String answer() {
        return answer;
    }

    public String cites() {
        return cites;
    }

    public String noActionMotive() {
        return noActionMotive;
    }

    public Long answeredById() {
        return answeredById;
    }

    public String declineReason() {
        return declineReason;
    }

    public String responsible() {
        return responsible;
    }

    public Long responsibleOrganisationId() {
        return responsibleOrganisationId;
    }

    /** @return null unless the member has reserved */
    public String reservation() {
        return reservation;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public List<Commitment> commitments() {
        return List.copyOf(commitments);
    }
}
