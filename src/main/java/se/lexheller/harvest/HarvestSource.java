package se.lexheller.harvest;

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

/** Another association that is followed: where it is, how far it has been read and how that went. */
@Entity
@Table(name = "harvest_source")
public class HarvestSource {

    /** Nobody else asks it meanwhile. */
    static final Duration ROUND = Duration.ofMinutes(20);
    static final Duration PAUSE = Duration.ofMinutes(15);
    static final Duration LONGEST_PAUSE = Duration.ofHours(24);
    static final Duration BETWEEN_SWEEPS = Duration.ofHours(24);
    private static final int MOST_DOUBLINGS = 7;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String name;
    private String address;
    @Column(name = "added_by_id")
    private long addedById;
    @Column(name = "added_at")
    private Instant addedAt;
    @Column(name = "next_at")
    private Instant nextAt;
    private int failures;
    @Column(name = "asked_at")
    private Instant askedAt;
    @Column(name = "answered_at")
    private Instant answeredAt;
    @Enumerated(EnumType.STRING)
    private Trouble trouble;
    private String etag;
    @Column(name = "seen_until")
    private Instant seenUntil;
    @Column(name = "withdrawn_until")
    private Instant withdrawnUntil;
    @Column(name = "swept_at")
    private Instant sweptAt;
    @Version
    private long version;

    protected HarvestSource() { // for JPA
    }

    HarvestSource(String name, String address, long byId, Instant now) {
        this.name = name;
        this.address = address;
        this.addedById = byId;
        this.addedAt = now;
        this.nextAt = now;
    }

    /** The administrator doesn't want to wait. */
    void askSoon(Instant now) {
        nextAt = now;
    }

    /** @return what to ask for; until it is told how that went, or it has taken too long, nobody else asks */
    HarvestTask begin(Instant now) {
        askedAt = now;
        nextAt = now.plus(ROUND);
        boolean sweep = sweptAt == null || !sweptAt.plus(BETWEEN_SWEEPS).isAfter(now);
        return new HarvestTask(id, address, etag, seenUntil, withdrawnUntil, sweep);
    }

    /** All that was asked for has been read. */
    void answered(HarvestTask read, Instant now) {
        failures = 0;
        trouble = null;
        answeredAt = now;
        etag = read.etag();
        seenUntil = read.seenUntil();
        withdrawnUntil = read.withdrawnUntil();
        if (read.sweep()) {
            sweptAt = now;
        }
        nextAt = now.plus(PAUSE);
    }

    /** @param wait that the other asks for, null where it doesn't */
    void failed(Trouble why, Duration wait, Instant now) {
        trouble = why;
        Duration pause = PAUSE.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
        failures++;
        Duration longer = wait != null && wait.compareTo(pause) > 0 ? wait : pause;
        nextAt = now.plus(longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer);
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    String address() {
        return address;
    }

    Instant nextAt() {
        return nextAt;
    }

    HarvestSourceRow row(long cases) {
        return new HarvestSourceRow(id, name, address, cases, askedAt, answeredAt, trouble, nextAt);
    }
}
