package se.lexheller.coordinationmap;

/** What an organisation does in an intervention. */
public enum ParticipationRole {
    FINANCES, DECIDES, REFERS, PERFORMS, PAYS, COORDINATES
}
