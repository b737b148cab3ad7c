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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitedVersion;
import se.lexheller.deviation.KeptText;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;

/**
 * The working copy for the public of one case: redacted, handed over, released by a second person, published. Readers never
 * see it; they see the {@link PublishedCase} that it is copied to. Whatever is changed has to be released again (invariant 1).
 */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "deviation_id")
    private long deviationId;
    @Enumerated(EnumType.STRING)
    private PublicationState state;
    private String slug;
    @Embedded
    private KeptText words;
    @Column(name = "easy_read")
    private String easyRead;
    @Column(name = "season_label")
    private String seasonLabel;
    @ElementCollection
    @CollectionTable(name = "publication_answer", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<PublicationAnswer> answers = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "publication_citation", joinColumns = @JoinColumn(name = "publication_id"))
    private Set<CitedVersion> citations = new LinkedHashSet<>();
    @Column(name = "edited_by_id")
    private long editedById;
    @Column(name = "edited_at")
    private Instant editedAt;
    @Column(name = "handed_over_at")
    private Instant handedOverAt;
    @Column(name = "reviewed_by_id")
    private Long reviewedById;
    @Column(name = "reviewed_at")
    private Instant reviewedAt;
    @Column(name = "publish_at")
    private Instant publishAt;
    @Column(name = "first_published_at")
    private Instant firstPublishedAt;
    @Column(name = "public_note")
    private String publicNote;
    @Version
    private long version;

    protected Publication() { // for JPA
    }

    /** @param seasonLabel such as "Besvarad hösten 2026" */
    Publication(long deviationId, String slug, PublicText text, String seasonLabel, long byId, Instant now) {
        this.deviationId = deviationId;
        this.state = PublicationState.REDACTION;
        this.slug = slug;
        this.seasonLabel = seasonLabel;
        write(text.valid(false), byId, now);
    }

    /**
     * Changes what readers are to see; whatever was handed over, released or scheduled has to go that way again.
     *
     * @param newSlug     the address; where readers know another by now, that one leads on to it
     * @param readVersion the version that the writer had before the eyes
     * @throws EditConflict where somebody else has saved since
     */
    void edit(PublicText text, String newSlug, long readVersion, long byId, Instant now) {
        if (!state.isBeforePublication()) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
        if (readVersion != version) {
            throw new EditConflict(fields(), version);
        }
        text.valid(isCorrection());
        slug = newSlug;
        state = PublicationState.REDACTION;
        write(text, byId, now);
    }

    private void write(PublicText text, long byId, Instant now) {
        words = new KeptText(text.text());
        easyRead = text.easyRead();
        answers.clear();
        text.answers().forEach(answer -> answers.add(new PublicationAnswer(answer)));
        keep(text.citations());
        publicNote = text.note().isEmpty() ? null : text.note();
        editedById = byId;
        editedAt = now;
        forgetReview();
    }

    /** What stays is left as it is: the same row isn't deleted and written anew. */
    private void keep(List<Citation> cited) {
        citations.retainAll(CitedVersion.of(cited));
        citations.addAll(CitedVersion.of(cited));
    }

    private void forgetReview() {
        handedOverAt = null;
        reviewedById = null;
        reviewedAt = null;
        publishAt = null;
    }

    /** To the second person. */
    void handOver(Instant now) {
        require(state == PublicationState.REDACTION && handedOverAt == null);
        handedOverAt = now;
    }

    /** The second person wants something changed. */
    void sendBack() {
        require(isWaitingForReview());
        handedOverAt = null;
    }

    /**
     * The second person has read it and lets it go.
     *
     * @param readVersion the version that was read: nothing else is released
     */
    void release(long byId, long readVersion, Instant now) {
        require(isWaitingForReview());
        if (readVersion != version) {
            throw new BusinessRuleViolation("rule.changed-meanwhile");
        }
        if (byId == editedById) {
            throw new BusinessRuleViolation("rule.second-person");
        }
        move(PublicationState.REVIEWED);
        reviewedById = byId;
        reviewedAt = now;
    }

    /** @param at after now */
    void schedule(Instant at, Instant now) {
        if (!at.isAfter(now)) {
            throw new BusinessRuleViolation("rule.publish-in-the-past");
        }
        move(PublicationState.SCHEDULED);
        publishAt = at;
    }

    void unschedule() {
        require(state == PublicationState.SCHEDULED);
        move(PublicationState.REVIEWED);
        publishAt = null;
    }

    /** For the first time, or again after a correction. */
    void publish(Instant now) {
        if (reviewedById == null || reviewedById == editedById) {
            throw new BusinessRuleViolation("rule.second-person");
        }
        move(isCorrection() ? PublicationState.CORRECTED : PublicationState.PUBLISHED);
        publishAt = null;
        if (firstPublishedAt == null) {
            firstPublishedAt = now;
        }
    }

    boolean isDue(Instant now) {
        return state == PublicationState.SCHEDULED && !publishAt.isAfter(now);
    }

    /** What is public stays so, unchanged, until the correction has been released. */
    void correct(String note, long byId, Instant now) {
        require(state == PublicationState.PUBLISHED || state == PublicationState.CORRECTED);
        move(PublicationState.REDACTION);
        publicNote = note;
        editedById = byId;
        editedAt = now;
        forgetReview();
    }

    /** Back to what readers see, as a second person once released it. */
    void abandonCorrection(PublishedCase published) {
        require(isPublic() && state.isBeforePublication());
        slug = published.slug();
        write(published.text(), published.writtenById() == null ? editedById : published.writtenById(), published.changedAt());
        require(editedById != published.releasedById());
        reviewedById = published.releasedById();
        reviewedAt = published.changedAt();
        state = published.isCorrected() ? PublicationState.CORRECTED : PublicationState.PUBLISHED;
    }

    /** For good, also in the midst of a correction. */
    void withdraw(String reason) {
        require(isPublic());
        move(PublicationState.WITHDRAWN);
        publicNote = reason;
        publishAt = null;
    }

    private void move(PublicationState next) {
        require(state.leadsTo(next));
        state = next;
    }

    private static void require(boolean possible) {
        if (!possible) {
            throw new BusinessRuleViolation("rule.step-not-possible");
        }
    }

    /** @return whether readers see the case now, be it an earlier text of it */
    boolean isPublic() {
        return firstPublishedAt != null && state != PublicationState.WITHDRAWN;
    }

    /** @return whether readers have seen it before, so that a change has to be told */
    boolean isCorrection() {
        return firstPublishedAt != null;
    }

    boolean isWaitingForReview() {
        return state == PublicationState.REDACTION && handedOverAt != null;
    }

    PublicText text() {
        return new PublicText(words.text(), easyRead, answers.stream().map(PublicationAnswer::answer).toList(), publicNote, CitedVersion.citations(citations));
    }

    /** @return all that can reach readers, by field name: the texts and the address */
    Map<String, String> fields() {
        Map<String, String> fields = text().fields();
        fields.put("slug", slug);
        return fields;
    }

    Long id() {
        return id;
    }

    long deviationId() {
        return deviationId;
    }

    PublicationState state() {
        return state;
    }

    String slug() {
        return slug;
    }

    String seasonLabel() {
        return seasonLabel;
    }

    long editedById() {
        return editedById;
    }

    Instant editedAt() {
        return editedAt;
    }

    /** @return null until the second person has released it */
    Long reviewedById() {
        return reviewedById;
    }

    Instant reviewedAt() {
        return reviewedAt;
    }

    Instant publishAt() {
        return publishAt;
    }

    long version() {
        return version;
    }
}
