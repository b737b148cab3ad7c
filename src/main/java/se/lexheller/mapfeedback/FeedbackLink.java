package se.lexheller.mapfeedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The private link by which a sender sees what came of it; the secret itself is known to the holder alone. */
@Entity
@Table(name = "map_feedback_link")
public class FeedbackLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "feedback_id")
    private long feedbackId;
    @Column(name = "created_at")
    private Instant createdAt;

    protected FeedbackLink() { // for JPA
    }

    FeedbackLink(String tokenHash, long feedbackId, Instant now) {
        this.tokenHash = tokenHash;
        this.feedbackId = feedbackId;
        this.createdAt = now;
    }
}
