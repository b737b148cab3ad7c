package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A {@link Citation} as it is kept with whatever cites. */
@Embeddable
public class CitedVersion {

    @Column(name = "entry_id")
    private long entryId;
    @Column(name = "version_number")
    private int versionNumber;

    protected CitedVersion() { // for JPA
    }

    private CitedVersion(Citation citation) {
        this.entryId = citation.entryId();
        this.versionNumber = citation.number();
    }

    public static Set<CitedVersion> of(Collection<Citation> citations) {
        return citations.stream().map(CitedVersion::new).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** @return by entry, so that the same citations are always the same list */
    public static List<Citation> citations(Collection<CitedVersion> kept) {
        return kept.stream().map(c -> new Citation(c.entryId, c.versionNumber))
                .sorted((one, other) -> Long.compare(one.entryId(), other.entryId())).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CitedVersion cited && cited.entryId == entryId && cited.versionNumber == versionNumber;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(entryId) * 31 + versionNumber;
    }
}
