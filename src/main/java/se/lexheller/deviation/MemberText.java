package se.lexheller.deviation;

import jakarta.persistence.Column;
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
    private String title;
    private String challenge;
    @Column(name = "consequence_for_individual")
    private String consequenceForIndividual;
    @Column(name = "consequence_for_actors")
    private String consequenceForActors;
    @Column(name = "proposed_solution")
    private String proposedSolution;
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
        text.valid();
        this.title = text.title();
        this.challenge = text.challenge();
        this.consequenceForIndividual = text.consequenceForIndividual();
        this.consequenceForActors = text.consequenceForActors();
        this.proposedSolution = text.proposedSolution();
        this.changedById = byId;
        this.changedAt = now;
    }

    CaseText text() {
        return new CaseText(title, challenge, consequenceForIndividual, consequenceForActors, proposedSolution);
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }
}
