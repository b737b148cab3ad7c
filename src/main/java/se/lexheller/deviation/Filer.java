package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** Anmälare. Hidden from members unless the filer wants it otherwise. A row of its own, so that no query for a member can carry it along and so that it can be erased (invariant 2). */
@Entity
@Table(name = "filer")
public class Filer {

    @Id
    @Column(name = "deviation_id")
    private Long deviationId;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "filed_by_id")
    private Long filedById;
    @Column(name = "organisation_id")
    private Long organisationId;
    private String name;
    private String email;
    private String occupation;
    @Column(name = "known_to_members")
    private boolean knownToMembers;
    @Column(name = "erased_at")
    private Instant erasedAt;
    @Version
    private long version;

    protected Filer() { // for JPA
    }

    Filer(long deviationId, FilerIdentity identity) {
        this.deviationId = deviationId;
        this.accountId = identity.accountId();
        this.filedById = identity.filedById();
        this.organisationId = identity.organisationId();
        this.name = identity.name();
        this.email = identity.email();
        this.occupation = identity.occupation();
    }

    /** What the filer has decided, and nobody else. */
    void become(FilerVisibility visibility) {
        knownToMembers = visibility == FilerVisibility.SHOWN;
    }

    FilerVisibility visibility() {
        return knownToMembers ? FilerVisibility.SHOWN : FilerVisibility.HIDDEN;
    }

    KnownFiler known() {
        return new KnownFiler(name, email);
    }

    /** For good. Whose staff it was stays, since the statistics count it and it names nobody. */
    void forget(Instant now) {
        accountId = null;
        filedById = null;
        name = null;
        email = null;
        occupation = null;
        knownToMembers = false;
        erasedAt = now;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    FilerIdentity identity() {
        return new FilerIdentity(accountId, filedById, organisationId, name, email, occupation);
    }
}
