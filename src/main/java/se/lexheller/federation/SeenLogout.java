package se.lexheller.federation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A logout token that has done its work, so that nobody can send it again (OpenID Connect Back-Channel Logout, 2.6). */
@Entity
@Table(name = "seen_logout")
public class SeenLogout {

    /** Longer than any logout token is taken at all. */
    static final Duration KEPT = Duration.ofDays(1);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;
    @Column(name = "seen_at")
    private Instant seenAt;

    protected SeenLogout() { // for JPA
    }
}
