package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Uppföljning: three months after a case was published, and once more after six, it is asked whether it still happens. */
@Embeddable
public class FollowUps {

    private static final int FIRST_MONTHS = 3;
    private static final int SECOND_MONTHS = 6;

    @Column(name = "published_at")
    private Instant publishedAt;
    @Column(name = "followed_up_months")
    private int askedMonths;

    protected FollowUps() { // for JPA, and for a case that isn't published
    }

    /** A correction doesn't begin the months anew. */
    void published(Instant now) {
        if (publishedAt == null) {
            publishedAt = now;
        }
    }

    /** Nothing is left to ask about. */
    void unpublished() {
        publishedAt = null;
    }

    /** @return how many months after the publishing it is asked now */
    int ask(boolean first) {
        askedMonths = first ? FIRST_MONTHS : SECOND_MONTHS;
        return askedMonths;
    }
}
