package se.lexheller.mapkeeping;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** Verifiering: somebody has looked at a version of an entry and found it right. Never changed, never deleted. */
@Entity
@Table(name = "map_verification")
public class MapVerification {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "entry_id")
    private long entryId;
    private int number;
    @Column(name = "verified_at")
    private Instant verifiedAt;
    @Column(name = "account_id")
    private long accountId;
    @Column(name = "organisation_id")
    private long organisationId;
    @Column(name = "review_on")
    private LocalDate reviewOn;

    protected MapVerification() { // for JPA
    }

    MapVerification(SeenVersion seen, long accountId, long organisationId, LocalDate reviewOn, Instant now) {
        this.entryId = seen.entryId();
        this.number = seen.number();
        this.accountId = accountId;
        this.organisationId = organisationId;
        this.reviewOn = reviewOn;
        this.verifiedAt = now;
    }
}
