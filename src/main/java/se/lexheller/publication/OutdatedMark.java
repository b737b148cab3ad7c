package se.lexheller.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What readers are told has changed since the answer was published. */
@Embeddable
public class OutdatedMark {

    @Column(name = "entry_id")
    private long entryId;
    @Column(name = "changed_on")
    private LocalDate changedOn;
    private boolean ended;

    protected OutdatedMark() { // for JPA
    }

    OutdatedMark(long entryId, LocalDate changedOn, boolean ended) {
        this.entryId = entryId;
        this.changedOn = changedOn;
        this.ended = ended;
    }

    long entryId() {
        return entryId;
    }

    LocalDate changedOn() {
        return changedOn;
    }

    boolean isEnded() {
        return ended;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutdatedMark mark && mark.entryId == entryId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(entryId);
    }
}
