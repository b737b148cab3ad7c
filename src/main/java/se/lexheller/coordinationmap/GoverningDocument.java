package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Styrdokument; its period is its validity. */
@Entity
@Table(name = "governing_document")
public class GoverningDocument extends EntryVersion {

    @Column(name = "intervention_id")
    private long interventionId;
    private String title;
    private String description;

    protected GoverningDocument() { // for JPA
    }

    public GoverningDocument(VersionHead head, long interventionId, String title, String description) {
        super(head);
        this.interventionId = interventionId;
        this.title = title;
        this.description = description;
    }

    public long interventionId() {
        return interventionId;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }
}
