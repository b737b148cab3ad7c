package se.lexheller.answer;

/** What a party wants to be read beside the joint answer. */
public record PartyReservation(String organisation, String text) {
}
