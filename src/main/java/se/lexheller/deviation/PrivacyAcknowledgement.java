package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import se.lexheller.privacy.Acknowledgement;
import se.lexheller.privacy.FindingKind;

/** Why somebody let a warning of the personal-data scan pass, kept with the case. The value itself is not kept. */
@Entity
@Table(name = "privacy_acknowledgement")
public class PrivacyAcknowledgement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "deviation_id")
    private long deviationId;
    private String field;
    @Enumerated(EnumType.STRING)
    private FindingKind kind;
    private String fingerprint;
    private String reason;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "given_at")
    private Instant givenAt;

    protected PrivacyAcknowledgement() { // for JPA
    }

    /** @param accountId null where the filer has no account */
    PrivacyAcknowledgement(long deviationId, Acknowledgement given, Long accountId, Instant now) {
        this.deviationId = deviationId;
        this.field = given.field();
        this.kind = given.kind();
        this.fingerprint = given.fingerprint();
        this.reason = given.reason();
        this.accountId = accountId;
        this.givenAt = now;
    }
}
