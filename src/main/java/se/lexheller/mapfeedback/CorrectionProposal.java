package se.lexheller.mapfeedback;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import se.lexheller.coordinationmap.MapSubject;

/** Rättelseförslag: a reader says what is wrong on the map and what it should be. */
@Entity
@DiscriminatorValue("CORRECTION")
public class CorrectionProposal extends MapFeedback {

    private String wrong;
    @Column(name = "should_be")
    private String shouldBe;
    @Column(name = "known_from")
    private String knownFrom;

    protected CorrectionProposal() { // for JPA
    }

    CorrectionProposal(String number, MapSubject subject, TypedProposal typed, Sender sender, Instant now) {
        super(number, subject, sender, now);
        this.wrong = typed.wrong();
        this.shouldBe = typed.shouldBe();
        this.knownFrom = typed.knownFrom();
    }

    @Override
    FeedbackKind kind() {
        return FeedbackKind.CORRECTION;
    }
}
