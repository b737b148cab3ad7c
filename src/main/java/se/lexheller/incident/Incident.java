package se.lexheller.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** Personuppgiftsincident: from the discovery on, 72 hours run in which the authority is to be told (GDPR art. 33.1). */
@Entity
@Table(name = "incident")
public class Incident {

    static final Duration TIME_TO_NOTIFY = Duration.ofHours(72);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String number;
    @Column(name = "deviation_id")
    private Long deviationId;
    @Column(name = "discovered_at")
    private Instant discoveredAt;
    private String happened;
    @Column(name = "data_concerned")
    private String dataConcerned;
    @Column(name = "person_count")
    private Integer personCount;
    @Enumerated(EnumType.STRING)
    private IncidentRisk risk;
    private String measures;
    @Enumerated(EnumType.STRING)
    private IncidentDecision decision;
    private String motive;
    @Column(name = "notified_at")
    private Instant notifiedAt;
    @Column(name = "persons_told")
    private String personsTold;
    @Column(name = "opened_at")
    private Instant openedAt;
    @Column(name = "opened_by_id")
    private long openedById;
    @Column(name = "closed_at")
    private Instant closedAt;
    @Column(name = "reminded_hours")
    private int remindedHours;
    @Version
    private long version;

    protected Incident() { // for JPA
    }

    /**
     * @param number       such as PI-2026-0001
     * @param deviationId  the case out of which data has leaked; null where it got out otherwise
     * @param discoveredAt when the association became aware of it; not after now
     */
    Incident(String number, Long deviationId, Instant discoveredAt, IncidentAccount account, long byId, Instant now) {
        if (discoveredAt.isAfter(now)) {
            throw new InvalidInput(FieldError.of("discoveredOn", "error.incident-discovered"));
        }
        this.number = number;
        this.deviationId = deviationId;
        this.discoveredAt = discoveredAt;
        this.openedAt = now;
        this.openedById = byId;
        write(account, now);
    }

    /**
     * @param readVersion the version that the writer had before the eyes
     * @throws EditConflict where somebody else has saved since
     */
    void describe(IncidentAccount account, long readVersion, Instant now) {
        requireOpen();
        if (readVersion != version) {
            throw new EditConflict(account().texts(), version);
        }
        write(account, now);
    }

    private void write(IncidentAccount account, Instant now) {
        List<FieldError> errors = account.errors(discoveredAt, now);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        happened = account.happened();
        dataConcerned = account.dataConcerned();
        personCount = account.personCount();
        risk = account.risk();
        measures = account.measures();
        decision = account.decision();
        motive = account.motive();
        notifiedAt = account.notifiedAt();
        personsTold = account.personsTold();
    }

    /** @throws InvalidInput naming all that is to be written down first */
    void close(Instant now) {
        requireOpen();
        List<FieldError> missing = account().missing();
        if (!missing.isEmpty()) {
            throw new InvalidInput(missing);
        }
        closedAt = now;
    }

    /** @return whether these hours had gone, and nobody has been reminded of them */
    boolean remind(int hours) {
        boolean first = remindedHours < hours;
        remindedHours = Math.max(remindedHours, hours);
        return first;
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new BusinessRuleViolation("rule.incident-closed");
        }
    }

    IncidentAccount account() {
        return new IncidentAccount(happened, dataConcerned, personCount, risk, measures, decision, motive, notifiedAt, personsTold);
    }

    Instant deadline() {
        return discoveredAt.plus(TIME_TO_NOTIFY);
    }

    boolean isClosed() {
        return closedAt != null;
    }

    long id() {
        return id;
    }

    String number() {
        return number;
    }

    Long deviationId() {
        return deviationId;
    }

    Instant discoveredAt() {
        return discoveredAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    long version() {
        return version;
    }
}
