package se.lexheller.security;

import se.lexheller.organisation.OrganisationKind;

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

    /** @return where it is held and nowhere else; null where it doesn't matter */
    OrganisationKind heldAt() {
        return switch (this) {
            case HANDLER, APPROVER, MAP_EDITOR -> OrganisationKind.MEMBER;
            case COORDINATOR, REVIEWER, DIRECTOR -> OrganisationKind.ASSOCIATION;
            case FILER, AUDITOR, ADMINISTRATOR -> null;
        };
    }
}
