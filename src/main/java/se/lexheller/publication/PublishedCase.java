package se.lexheller.publication;

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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.deviation.CaseFacts;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.KeptText;
import se.lexheller.deviation.MapPlace;
import se.lexheller.deviation.MapSpot;
import se.lexheller.deviation.OnTheMap;
import se.lexheller.deviation.PlaceRole;
import se.lexheller.deviation.WaitingTime;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * Besvarad avvikelse: what the public reads. A copy of a {@link Publication} that a second person has released, and of
 * nothing else (invariant 1). Withdrawn, the row stays, so that its address can say so.
 */
@Entity
@Table(name = "published_case")
public class PublishedCase {

    private static final Set<PlaceRole> INTERVENTIONS = Set.of(PlaceRole.INTERVENTION, PlaceRole.FROM, PlaceRole.TO);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "deviation_id")
    private long deviationId;
    private String number;
    private String slug;
    @Enumerated(EnumType.STRING)
    private DeviationKind kind;
    @Embedded
    private KeptText words;
    @Column(name = "easy_read")
    private String easyRead;
    @Column(name = "season_label")
    private String seasonLabel;
    @ElementCollection
    @CollectionTable(name = "published_answer", joinColumns = @JoinColumn(name = "published_case_id"))
    @OrderColumn(name = "position")
    private List<PublicationAnswer> answers = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "published_case_actor", joinColumns = @JoinColumn(name = "published_case_id"))
    @Column(name = "organisation_id")
    private Set<Long> actors = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "published_case_place", joinColumns = @JoinColumn(name = "published_case_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<PlaceRole, MapPlace> places = new EnumMap<>(PlaceRole.class);
    @ElementCollection
    @CollectionTable(name = "published_case_step", joinColumns = @JoinColumn(name = "published_case_id"))
    @Column(name = "step_id")
    private Set<Long> steps = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "published_case_target_group", joinColumns = @JoinColumn(name = "published_case_id"))
    @Column(name = "target_group_id")
    private Set<Long> targetGroups = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "published_case_spot", joinColumns = @JoinColumn(name = "published_case_id"))
    private Set<MapSpot> spots = new HashSet<>();
    @Embedded
    private WaitingTime wait;
    @ElementCollection
    @CollectionTable(name = "published_case_citation", joinColumns = @JoinColumn(name = "published_case_id"))
    @OrderColumn(name = "position")
    private List<PublishedCitation> citations = new ArrayList<>();
    /** Addresses that readers may have kept from before. */
    @ElementCollection
    @CollectionTable(name = "published_slug", joinColumns = @JoinColumn(name = "published_case_id"))
    @Column(name = "slug")
    private Set<String> formerSlugs = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "outdated_mark", joinColumns = @JoinColumn(name = "published_case_id"))
    private Set<OutdatedMark> marks = new HashSet<>();
    @Column(name = "released_by_id")
    private long releasedById;
    @Column(name = "written_by_id")
    private Long writtenById;
    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "published_year")
    private int publishedYear;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "correction_note")
    private String correctionNote;
    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;
    @Column(name = "withdrawal_reason")
    private String withdrawalReason;
    @Version
    private long version;

    protected PublishedCase() { // for JPA
    }

    /**
     * @param released by a second person, and moved to PUBLISHED
     * @param cited    what the released copy rests on
     */
    PublishedCase(Publication released, CaseFacts facts, List<CitableVersion> cited, Instant now) {
        this.deviationId = released.deviationId();
        this.number = facts.number();
        this.publishedAt = now;
        this.publishedYear = now.atZone(SwedishDates.ZONE).getYear();
        copy(released, facts, cited, now);
    }

    /** @param released by a second person, and moved to CORRECTED */
    void correct(Publication released, CaseFacts facts, List<CitableVersion> cited, Instant now) {
        Set<Citation> before = citations.stream().map(PublishedCitation::citation).collect(Collectors.toSet());
        copy(released, facts, cited, now);
        // A warning stays where the corrected answer still rests on the same old version.
        Set<Long> stillCited = citations.stream().map(PublishedCitation::citation).filter(before::contains).map(Citation::entryId)
                .collect(Collectors.toSet());
        marks.removeIf(mark -> !stillCited.contains(mark.entryId()));
        correctionNote = released.text().note();
    }

    private void copy(Publication released, CaseFacts facts, List<CitableVersion> cited, Instant now) {
        boolean out = released.state() == PublicationState.PUBLISHED || released.state() == PublicationState.CORRECTED;
        if (!out || released.reviewedById() == null || withdrawnAt != null) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        moveTo(released.slug());
        kind = facts.kind();
        seasonLabel = released.seasonLabel();
        releasedById = released.reviewedById();
        writtenById = released.editedById();
        actors.clear();
        actors.addAll(facts.actors());
        liesAt(facts.onTheMap());
        changedAt = now;
        citations.clear();
        cited.forEach(c -> citations.add(new PublishedCitation(c, now.atZone(SwedishDates.ZONE).toLocalDate())));
        write(released.text());
    }

    /** Where it was before leads on to where it is. */
    private void moveTo(String address) {
        if (slug != null && !slug.equals(address)) {
            formerSlugs.add(slug);
        }
        formerSlugs.remove(address);
        slug = address;
    }

    private void liesAt(OnTheMap map) {
        MapPlace.keep(places, map.places());
        steps.clear();
        steps.addAll(map.steps());
        targetGroups.clear();
        targetGroups.addAll(map.targetGroups());
        wait = new WaitingTime(map);
        Set<MapSpot> counted = MapSpot.of(map.targetGroups(), map.steps(), publishedAt.atZone(SwedishDates.ZONE).toLocalDate());
        spots.retainAll(counted);
        spots.addAll(counted);
    }

    private void write(PublicText text) {
        words = new KeptText(text.text());
        easyRead = text.easyRead();
        answers.clear();
        text.answers().forEach(answer -> answers.add(new PublicationAnswer(answer)));
    }

    /** @param reason for the reader */
    void withdraw(String reason, Instant now) {
        withdrawnAt = now;
        spots.clear();
        withdrawalReason = reason;
        changedAt = now;
    }

    /** @param outdated what the coordinator has seen to be out of date, of what this cites */
    void warn(Collection<CitedEntry> outdated) {
        marks.clear();
        outdated.forEach(c -> marks.add(new OutdatedMark(c.citation().entryId(), c.changedOn(), c.isEnded())));
    }

    /** @return whether there was a warning to take away */
    boolean unwarn() {
        boolean warned = !marks.isEmpty();
        marks.clear();
        return warned;
    }

    boolean isWarned() {
        return !marks.isEmpty();
    }

    List<Citation> citations() {
        return citations.stream().map(PublishedCitation::citation).toList();
    }

    private List<WarningForReaders> warnings() {
        return citations.stream().flatMap(c -> marks.stream().filter(mark -> mark.entryId() == c.citation().entryId())
                .map(mark -> new WarningForReaders(c.forReaders(), mark.changedOn(), mark.isEnded()))).toList();
    }

    Long id() {
        return id;
    }

    long deviationId() {
        return deviationId;
    }

    String number() {
        return number;
    }

    String slug() {
        return slug;
    }

    String title() {
        return words.title();
    }

    long releasedById() {
        return releasedById;
    }

    /** @return null for what was published before this was kept */
    Long writtenById() {
        return writtenById;
    }

    Instant changedAt() {
        return changedAt;
    }

    boolean isCorrected() {
        return correctionNote != null;
    }

    /** @return all that readers see */
    PublicText text() {
        return new PublicText(words.text(), easyRead, answers.stream().map(PublicationAnswer::answer).toList(), correctionNote, citations());
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    String withdrawalReason() {
        return withdrawalReason;
    }

    Set<Long> actors() {
        return Set.copyOf(actors);
    }

    OnTheMap onTheMap() {
        return new OnTheMap(MapPlace.ids(places), steps, targetGroups, WaitingTime.days(wait));
    }

    PublishedFacts facts() {
        return new PublishedFacts(id, number, slug, words.title(), kind, actors, targetGroups,
                places.entrySet().stream().filter(at -> INTERVENTIONS.contains(at.getKey())).map(at -> at.getValue().id())
                        .collect(Collectors.toSet()), publishedAt, changedAt, isWithdrawn());
    }

    /** @param actorNames of the organisations involved; shown: where it lies on the map; related: other cases that are public */
    CaseForReaders forReaders(List<Actor> actorNames, List<PlaceShown> shown, List<Related> related) {
        return new CaseForReaders(number, slug, kind, words.text(), easyRead, answers.stream().map(PublicationAnswer::answer).toList(),
                seasonLabel, actorNames, shown, correctionNote == null ? null : changedAt, correctionNote, related,
                citations.stream().map(PublishedCitation::forReaders).toList(), warnings());
    }
}
