package se.lexheller.retention;

/** What can go under a decided rule. What goes by itself (drafts, addresses of mails, ended sign-ins) is seen to where it is kept. */
public enum DisposalKind {
    /** Anmälarens uppgifter, of cases that have ended. */
    FILER_IDENTITY,
    /** The texts of cases that were rejected or withdrawn. */
    ENDED_CASE
}
