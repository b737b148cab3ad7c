package se.lexheller.mapkeeping;

import java.util.List;

/** How one version of an entry became another. */
public record EntryComparison(int before, int after, List<FieldChange> changes) {
}
