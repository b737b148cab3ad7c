package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The private link by which a filer follows the case; the secret itself is known to the holder alone. */
@Entity
@Table(name = "follow_up_link")
public class FollowUpLink {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "deviation_id")
    private long deviationId;
    @Column(name = "created_at")
    private Instant createdAt;

    protected FollowUpLink() { // for JPA
    }

    FollowUpLink(String tokenHash, long deviationId, Instant now) {
        this.tokenHash = tokenHash;
        this.deviationId = deviationId;
        this.createdAt = now;
    }

    long deviationId() {
        return deviationId;
    }
}
