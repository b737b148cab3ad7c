package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Intern anteckning: seen by the organisation whose staff wrote it, and by nobody else (invariant 2). */
@Entity
@Table(name = "internal_note")
public class InternalNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "deviation_id")
    private long deviationId;
    @Column(name = "organisation_id")
    private long organisationId;
    @Column(name = "account_id")
    private long accountId;
    private String text;
    @Column(name = "written_at")
    private Instant writtenAt;

    protected InternalNote() { // for JPA
    }

    InternalNote(long deviationId, long organisationId, long accountId, String text, Instant now) {
        this.deviationId = deviationId;
        this.organisationId = organisationId;
        this.accountId = accountId;
        this.text = text;
        this.writtenAt = now;
    }
}
