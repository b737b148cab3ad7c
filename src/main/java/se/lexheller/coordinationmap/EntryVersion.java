package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import se.lexheller.shared.BusinessRuleViolation;

/**
 * One version of an entry of the map: what it says, on which days that holds, and where it comes from. Several versions of an
 * entry may count at a time as long as their days don't overlap; one that was wrong is superseded and stays readable.
 */
@MappedSuperclass
public abstract class EntryVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "entry_id")
    private long entryId;
    private int number;
    private long superseded;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_until")
    private LocalDate validUntil;
    private String source;
    private boolean historical;
    @Column(name = "verified_on")
    private LocalDate verifiedOn;
    @Column(name = "verified_by_id")
    private Long verifiedById;
    @Column(name = "review_on")
    private LocalDate reviewOn;
    @Column(name = "recorded_at")
    private Instant recordedAt;
    @Column(name = "recorded_by_id")
    private Long recordedById;
    private String note;
    @Version
    private long version;

    protected EntryVersion() { // for JPA
    }

    protected EntryVersion(VersionHead head) {
        this.entryId = head.entryId();
        this.number = head.number();
        this.validFrom = head.validity().from();
        this.validUntil = head.validity().until();
        this.source = head.origin().source();
        this.historical = head.origin().historical();
        this.verifiedOn = head.origin().verifiedOn();
        this.verifiedById = head.origin().verifiedById();
        this.reviewOn = head.origin().reviewOn();
        this.recordedAt = head.recordedAt();
        this.recordedById = head.recordedById();
        this.note = head.note();
    }

    public Long id() {
        return id;
    }

    public long entryId() {
        return entryId;
    }

    public int number() {
        return number;
    }

    public Validity validity() {
        return new Validity(validFrom, validUntil);
    }

    public Origin origin() {
        return new Origin(source, historical, reviewOn, verifiedOn, verifiedById);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** @return the account that wrote it; null where it came with the reference data */
    public Long recordedById() {
        return recordedById;
    }

    /** @return why this version was made; null for the first */
    public String note() {
        return note;
    }

    public boolean isSuperseded() {
        return superseded != 0;
    }

    /** @param lastDay on which it holds; nothing is deleted, it ends */
    public void end(LocalDate lastDay) {
        validUntil = Validity.between(validFrom, lastDay).until();
    }

    /**
     * Somebody who may has looked and found it right: it is no longer one that nobody has said still holds.
     *
     * @param by organisation that answers for it
     */
    void verified(LocalDate today, long by, LocalDate nextReview) {
        if (isSuperseded() || !validity().holdsOn(today)) {
            throw new BusinessRuleViolation("rule.map.changed-meanwhile");
        }
        Origin now = new Origin(source, false, nextReview, today, by);
        historical = now.historical();
        verifiedOn = now.verifiedOn();
        verifiedById = now.verifiedById();
        reviewOn = now.reviewOn();
    }

    /** Another version says it better for the same days. */
    public void supersede() {
        superseded = number;
    }

    /** @throws BusinessRuleViolation where another version that counts holds on some of the same days */
    public void refuseOverlap(Collection<? extends EntryVersion> others) {
        boolean overlaps = others.stream().filter(other -> other != this && !other.isSuperseded())
                .anyMatch(other -> other.validity().overlaps(validity()));
        if (overlaps) {
            throw new BusinessRuleViolation("rule.map.overlapping-validity");
        }
    }
}
