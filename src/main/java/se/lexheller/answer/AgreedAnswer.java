package se.lexheller.answer;

import java.util.List;

/**
 * What the parties have agreed on, ready to be told to the filer and to be redacted for the public.
 *
 * @param reservations by organisation; may be empty
 * @param parties      names of the organisations that the answer is from
 */
public record AgreedAnswer(String text, List<PartyReservation> reservations, List<String> parties) {

    public AgreedAnswer {
        reservations = List.copyOf(reservations);
        parties = List.copyOf(parties);
    }
}
