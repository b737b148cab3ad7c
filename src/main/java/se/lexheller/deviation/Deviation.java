package se.lexheller.deviation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * Samverkansavvikelse: a member of staff tells where cooperation between actors failed a person. The case keeps the
 * filer's words untouched; members and public read redacted copies. Each step is made by one of its methods, which refuse
 * what the life cycle doesn't allow and leave an event behind.
 */
@Entity
@Table(name = "deviation")
public class Deviation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String number;
    @Enumerated(EnumType.STRING)
    private DeviationState state;
    @Enumerated(EnumType.STRING)
    private Queue queue;
    @Enumerated(EnumType.STRING)
    private DeviationKind kind;
    @Embedded
    private KeptText words;
    @Column(name = "other_actors")
    private String otherActors;
    @Column(name = "member_reference")
    private String memberReference;
    @Column(name = "submitted_at")
    private Instant submittedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Column(name = "next_due_on")
    private LocalDate nextDueOn;
    @Column(name = "waiting_since")
    private Instant waitingSince;
    @Column(name = "duplicate_of_id")
    private Long duplicateOfId;
    @Embedded
    private FollowUps followUps = new FollowUps();
    @Column(name = "restricted_at")
    private Instant restrictedAt;
    @ElementCollection
    @CollectionTable(name = "deviation_actor", joinColumns = @JoinColumn(name = "deviation_id"))
    @Column(name = "organisation_id")
    private Set<Long> actors = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "deviation_target_group", joinColumns = @JoinColumn(name = "deviation_id"))
    @Column(name = "target_group_id")
    private Set<Long> targetGroups = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "deviation_fact", joinColumns = @JoinColumn(name = "deviation_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "answer")
    private Map<KindQuestion, String> facts = new EnumMap<>(KindQuestion.class);
    @ElementCollection
    @CollectionTable(name = "deviation_place", joinColumns = @JoinColumn(name = "deviation_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<PlaceRole, MapPlace> places = new EnumMap<>(PlaceRole.class);
    @ElementCollection
    @CollectionTable(name = "deviation_step", joinColumns = @JoinColumn(name = "deviation_id"))
    @Column(name = "step_id")
    private Set<Long> steps = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "deviation_spot", joinColumns = @JoinColumn(name = "deviation_id"))
    private Set<MapSpot> spots = new HashSet<>();
    @Embedded
    private WaitingTime wait;
    @OneToMany(mappedBy = "deviation", cascade = CascadeType.PERSIST)
    private List<CaseEvent> events = new ArrayList<>();
    @Column(name = "disposed_at")
    private Instant disposedAt;
    @Version
    private long version;

    protected Deviation() { // for JPA
    }

    /**
     * A case is born SUBMITTED; before that it is a {@link FilingDraft}. {@link #filed} must follow once it has an id.
     *
     * @param number such as LH-2026-0001, from {@link NumberSeries}
     */
    Deviation(String number, Filing filing, Instant now) {
        this.number = number;
        this.state = DeviationState.SUBMITTED;
        this.queue = Queue.TO_TRIAGE;
        this.kind = filing.kind();
        this.words = new KeptText(filing.text().valid());
        this.otherActors = filing.otherActors();
        this.actors.addAll(filing.actors());
        this.targetGroups.addAll(filing.targetGroups());
        this.facts.putAll(filing.facts());
        this.wait = new WaitingTime(new OnTheMap(Map.of(), Set.of(), Set.of(),
                Optional.ofNullable(filing.facts().get(KindQuestion.WAIT_DAYS)).map(Integer::valueOf).orElse(null)));
        this.memberReference = filing.memberReference();
        this.submittedAt = now;
    }

    void filed(By by, Instant now) {
        record(new CaseEvent.Step(CaseEvent.Subject.CASE, id, DeviationState.DRAFT, DeviationState.SUBMITTED, null), by, now);
    }

    void startTriage(By by, Instant now) {
        move(DeviationState.TRIAGE, null, by, now);
    }

    /** The clock stands still until the filer has answered. */
    void askForSupplement(String question, By by, Instant now) {
        move(DeviationState.NEEDS_SUPPLEMENT, question, by, now);
        waitingSince = now;
    }

    void supplemented(By by, Instant now) {
        move(DeviationState.TRIAGE, null, by, now);
        waitingSince = null;
    }

    /** @param reasonAndChannel why it is no matter for the association, and where to turn instead */
    void reject(String reasonAndChannel, By by, Instant now) {
        move(DeviationState.REJECTED, reasonAndChannel, by, now);
        waitingSince = null;
    }

    void markDuplicateOf(Deviation other, By by, Instant now) {
        if (other.id.equals(id) || other.state == DeviationState.DUPLICATE) {
            throw new BusinessRuleViolation("rule.duplicate-of-itself");
        }
        move(DeviationState.DUPLICATE, other.number, by, now);
        duplicateOfId = other.id;
    }

    /** The case that this one repeats has turned out to be a duplicate itself: the filer follows the one that lives on. */
    void followsOn(Deviation living, By by, Instant now) {
        if (state != DeviationState.DUPLICATE || living.id.equals(id) || living.state == DeviationState.DUPLICATE) {
            throw new BusinessRuleViolation("rule.duplicate-of-itself");
        }
        record(new CaseEvent.Step(CaseEvent.Subject.CASE, id, state, state, living.number), by, now);
        duplicateOfId = living.id;
    }

    void withdraw(String reason, By by, Instant now) {
        move(DeviationState.WITHDRAWN, reason, by, now);
        waitingSince = null;
        nextDueOn = null;
    }

    /** To the members for the first time, or again when the joint review showed that somebody is missing. */
    void assign(By by, Instant now) {
        if (state != DeviationState.ASSIGNED) {
            move(DeviationState.ASSIGNED, null, by, now);
        }
    }

    /** @param earliest due date of the open assignments; null where none is open */
    void nextDueOn(LocalDate earliest) {
        this.nextDueOn = earliest;
    }

    void startJointReview(By by, Instant now) {
        move(DeviationState.JOINT_REVIEW, null, by, now);
    }

    /** @param motive the director's, where somebody's approval is missing; else null */
    void answered(String motive, By by, Instant now) {
        move(DeviationState.ANSWERED, motive, by, now);
        answeredAt = now;
        nextDueOn = null;
    }

    /** For the first time, or again after a correction. */
    void published(Instant now) {
        queue = Queue.of(state, true);
        followUps.published(now);
    }

    /** Personal data has leaked out of it; the first time counts. */
    void restrict(Instant now) {
        if (restrictedAt == null) {
            restrictedAt = now;
        }
    }

    void unrestrict() {
        restrictedAt = null;
    }

    /** @return whether coordinator, director and auditor alone may open it */
    boolean isRestricted() {
        return restrictedAt != null;
    }

    /** For good: nothing is left to publish, whatever else happens to the case. */
    void unpublished() {
        queue = Queue.ENDED;
        followUps.unpublished();
    }

    void startFollowUp(By by, Instant now) {
        move(DeviationState.FOLLOW_UP, null, by, now);
    }

    /** @return how many months after the publishing it is asked whether it still happens */
    int followUp(Instant now) {
        boolean first = state == DeviationState.ANSWERED;
        if (first) {
            startFollowUp(By.system(), now);
        }
        return followUps.ask(first);
    }

    void close(String outcome, By by, Instant now) {
        move(DeviationState.CLOSED, outcome, by, now);
    }

    /** Gallring: its texts go for good; number, kind, actors, days and history stay. What was answered is kept. */
    void dispose(Instant now) {
        if (disposedAt != null || state != DeviationState.REJECTED && state != DeviationState.WITHDRAWN) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        words = new KeptText(new CaseText(CaseDisposed.GONE, CaseDisposed.GONE, CaseDisposed.GONE, CaseDisposed.GONE, ""));
        otherActors = "";
        facts.clear();
        disposedAt = now;
    }

    boolean isDisposed() {
        return disposedAt != null;
    }

    void classify(DeviationKind newKind, Set<Long> newActors, Set<Long> newTargetGroups) {
        if (newActors.isEmpty()) {
            throw new BusinessRuleViolation("rule.no-actor");
        }
        kind = newKind;
        actors.retainAll(newActors);
        actors.addAll(newActors);
        targetGroups.retainAll(newTargetGroups);
        targetGroups.addAll(newTargetGroups);
        count();
    }

    /**
     * Says where on the map it lies.
     *
     * @param newPlaces what it points at, by the part that it plays
     * @param newSteps  the step it names, and those at which the interventions it names stand
     */
    void liesAt(Map<PlaceRole, Long> newPlaces, Set<Long> newSteps) {
        MapPlace.keep(places, newPlaces);
        steps.retainAll(newSteps);
        steps.addAll(newSteps);
        wait = new WaitingTime(onTheMap());
        count();
    }

    /** In each cell of the map that it lies on, as long as it is a case of its own. */
    private void count() {
        Set<MapSpot> counted = state.isCounted() ? MapSpot.of(targetGroups, steps, submittedAt.atZone(SwedishDates.ZONE).toLocalDate()) : Set.of();
        spots.retainAll(counted);
        spots.addAll(counted);
    }

    /** Adds to the history; the only way in, so that nothing happens without a trace. */
    void record(CaseEvent.Step step, By by, Instant now) {
        events.add(new CaseEvent(this, step, by, now));
    }

    private void move(DeviationState next, String reason, By by, Instant now) {
        if (!state.leadsTo(next)) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        record(new CaseEvent.Step(CaseEvent.Subject.CASE, id, state, next, reason), by, now);
        boolean published = queue == Queue.PUBLISHED;
        state = next;
        if (!state.isCounted()) {
            spots.clear();
        }
        queue = queue == Queue.ENDED ? Queue.ENDED : Queue.of(state, published);
    }

    public Long id() {
        return id;
    }

    public String number() {
        return number;
    }

    public DeviationState state() {
        return state;
    }

    public Queue queue() {
        return queue;
    }

    public DeviationKind kind() {
        return kind;
    }

    /** @return the filer's own words; to be read by the association and the filer alone */
    public CaseText text() {
        return words.text();
    }

    public String otherActors() {
        return otherActors;
    }

    /** @return the number that the filer's own organisation has given the matter, for the association alone; null where there is none */
    public String memberReference() {
        return memberReference;
    }

    public Set<Long> actors() {
        return Set.copyOf(actors);
    }

    public Set<Long> targetGroups() {
        return Set.copyOf(targetGroups);
    }

    public Map<KindQuestion, String> facts() {
        return Map.copyOf(facts);
    }

    public OnTheMap onTheMap() {
        return new OnTheMap(MapPlace.ids(places), steps, targetGroups, WaitingTime.days(wait));
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    /** @return null until answered */
    public Instant answeredAt() {
        return answeredAt;
    }

    public LocalDate nextDueOn() {
        return nextDueOn;
    }

    public Instant waitingSince() {
        return waitingSince;
    }

    /** @return the case that this one repeats, else null */
    public Long duplicateOfId() {
        return duplicateOfId;
    }

    public long version() {
        return version;
    }
}
