package se.lexheller.mapfeedback;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.time.Instant;
import se.lexheller.organisation.OrganisationNumber;
import se.lexheller.coordinationmap.MapSubject;

/** Intresseanmälan: a provider says what it can offer, for whom and where. */
@Entity
@DiscriminatorValue("INTEREST")
public class ExpressionOfInterest extends MapFeedback {

    private String provider;
    private String registration;
    private String contact;
    private String offer;
    @Column(name = "municipality_code")
    private String municipalityCode;

    protected ExpressionOfInterest() { // for JPA
    }

    /** @param subject the intervention it is for, else the whole map */
    ExpressionOfInterest(String number, MapSubject subject, TypedInterest typed, Sender sender, Instant now) {
        super(number, subject, sender, now);
        this.provider = typed.provider();
        this.registration = OrganisationNumber.of(typed.registration()).text();
        this.contact = typed.contact();
        this.offer = typed.offer();
        this.municipalityCode = typed.municipality();
        forGroup(typed.group());
    }

    @Override
    FeedbackKind kind() {
        return FeedbackKind.INTEREST;
    }

    /** Whom to ask for should be a function, but may have been a name. */
    @Override
    void forgetSender() {
        super.forgetSender();
        contact = "";
    }
}
