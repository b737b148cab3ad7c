package se.lexheller.publication;

import jakarta.persistence.Embeddable;

/** An answer as it is kept, in the working copy and in what is public. */
@Embeddable
public class PublicationAnswer {

    private String heading;
    private String text;

    protected PublicationAnswer() { // for JPA
    }

    PublicationAnswer(PublicAnswer answer) {
        this.heading = answer.heading();
        this.text = answer.text();
    }

    PublicAnswer answer() {
        return new PublicAnswer(heading, text);
    }
}
