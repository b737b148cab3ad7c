package se.lexheller.security;

/**
 * What the page behind a one-time link asks for.
 *
 * @param email of the account; empty for the first administrator, who has none yet
 */
public record LinkDetails(LinkPurpose purpose, String email) {

    public boolean isFirstAdministrator() {
        return purpose == LinkPurpose.FIRST_ADMINISTRATOR;
    }

    public boolean isReset() {
        return purpose == LinkPurpose.PASSWORD_RESET;
    }
}
