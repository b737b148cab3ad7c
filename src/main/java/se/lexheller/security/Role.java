package se.lexheller.security;

/** What a person does in the work with deviations; one account may hold several. */
public enum Role {
    /** Anmälare: files and follows own cases. */
    FILER,
    /** Handläggare: answers what is assigned to the own member organisation. */
    HANDLER,
    /** Godkännare: approves or reserves against a joint answer for the own member organisation. */
    APPROVER,
    /** Kartredaktör: keeps the own member organisation's part of Samordningskartan. */
    MAP_EDITOR,
    /** Samordnare: triages, assigns, drafts the joint answer, prepares publication. */
    COORDINATOR,
    /** Granskare: the second person who releases a publication. */
    REVIEWER,
    /** Förbundschef: may override a missing approval with a motive. */
    DIRECTOR,
    /** Revisor: reads all, changes nothing. */
    AUDITOR,
    /** Administratör: accounts, organisations and settings; sees no case content. */
    ADMINISTRATOR;

    /** @return whether it is held at a member organisation and nowhere else */
    boolean isOfMember() {
        return this == HANDLER || this == APPROVER || this == MAP_EDITOR;
    }
}
