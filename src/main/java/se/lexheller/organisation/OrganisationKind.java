package se.lexheller.organisation;

/** What an organisation is to the association. */
public enum OrganisationKind {
    /** The samordningsförbund itself. */
    ASSOCIATION,
    /** One of those who joined: Försäkringskassan, Arbetsförmedlingen, the region, a municipality. */
    MEMBER,
    /** Anordnare: performs interventions. */
    PROVIDER,
    /** Arbetsgivare. */
    EMPLOYER,
    /** Anybody else that a case may be about. */
    OTHER
}
