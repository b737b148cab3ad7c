package se.lexheller.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A step in an incident that nobody can change or delete: the authority may ask for it (GDPR art. 33.5). */
@Entity
@Table(name = "incident_event")
public class IncidentEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "incident_id")
    private long incidentId;
    @Enumerated(EnumType.STRING)
    private IncidentStep step;
    private String reason;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "happened_at")
    private Instant happenedAt;

    protected IncidentEvent() { // for JPA
    }

    /** @param accountId null: the system */
    IncidentEvent(long incidentId, IncidentStep step, Long accountId, Instant now) {
        this(incidentId, step, null, accountId, now);
    }

    /** @param reason null where none is asked for */
    IncidentEvent(long incidentId, IncidentStep step, String reason, Long accountId, Instant now) {
        this.incidentId = incidentId;
        this.step = step;
        this.reason = reason;
        this.accountId = accountId;
        this.happenedAt = now;
    }
}
