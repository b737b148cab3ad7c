package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import se.lexheller.shared.EditConflict;

/** The redacted copy of a case that the members get. A case isn't assigned without one. */
@Entity
@Table(name = "member_text")
public class MemberText {

    @Id
    @Column(name = "deviation_id")
    private Long deviationId;
    @Embedded
    private KeptText words;
    @Column(name = "changed_at")
    private Instant changedAt;
    @Column(name = "changed_by_id")
    private long changedById;
    @Version
    private long version;

    protected MemberText() { // for JPA
    }

    MemberText(long deviationId, CaseText text, long changedById, Instant now) {
        this.deviationId = deviationId;
        write(text, changedById, now);
    }

    /**
     * @param readVersion the version that the writer had before the eyes
     * @throws EditConflict where somebody else has saved since
     */
    void change(CaseText text, long readVersion, long byId, Instant now) {
        requireVersion(readVersion);
        write(text, byId, now);
    }

    void requireVersion(long readVersion) {
        if (readVersion != version) {
            throw new EditConflict(text().fields(), version);
        }
    }

    private void write(CaseText text, long byId, Instant now) {
        this.words = new KeptText(text.valid());
        this.changedById = byId;
        this.changedAt = now;
    }

    CaseText text() {
        return words.text();
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
