package se.lexheller.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A row of nothing but times, to see what the database keeps of them. */
@Entity
@Table(name = "time_sample")
public class TimeSample {

    @Id
    private int id;
    @Column(name = "happened_at")
    private Instant happenedAt;
    private LocalDate day;

    /** For JPA. */
    protected TimeSample() {
    }

    TimeSample(int id, Instant happenedAt, LocalDate day) {
        this.id = id;
        this.happenedAt = happenedAt;
        this.day = day;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    LocalDate day() {
        return day;
    }
}
