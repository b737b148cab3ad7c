package se.lexheller.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.MapEntryKind;

/** A cited version as the public reads it: what it said on the day on which it was published, whatever becomes of it. */
@Embeddable
public class PublishedCitation {

    @Column(name = "entry_id")
    private long entryId;
    @Column(name = "version_number")
    private int versionNumber;
    @Enumerated(EnumType.STRING)
    private MapEntryKind kind;
    private String slug;
    private String name;
    private String detail;
    private Integer amount;
    private int days;
    @Column(name = "valid_on")
    private LocalDate validOn;

    protected PublishedCitation() { // for JPA
    }

    PublishedCitation(CitableVersion cited, LocalDate today) {
        this.entryId = cited.citation().entryId();
        this.versionNumber = cited.citation().number();
        this.kind = cited.kind();
        this.slug = cited.slug();
        this.name = cited.name();
        this.detail = cited.detail();
        this.amount = cited.amount();
        this.days = cited.days();
        this.validOn = today;
    }

    Citation citation() {
        return new Citation(entryId, versionNumber);
    }

    CitationForReaders forReaders() {
        return new CitationForReaders(citation(), kind, slug, name, detail, amount, days, validOn);
    }
}
