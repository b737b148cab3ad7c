package se.lexheller.publication;

/** What can happen to a publication without its state changing for the reader, as the history of a case names it. */
public enum PublicationStep {
    /** Rättelsen avbruten: what is public stayed as it was. */
    CORRECTION_ABANDONED,
    /** Märkt för läsaren as perhaps out of date. */
    MARKED_OUTDATED,
    /** Märkningen borttagen. */
    MARK_LIFTED
}
