package se.lexheller.answer;

import java.util.List;
import se.lexheller.coordinationmap.CitedEntry;

/**
 * What the parties have agreed on, ready to be told to the filer and to be redacted for the public.
 *
 * @param reservations by organisation; may be empty
 * @param parties      names of the organisations that the answer is from
 * @param citations    what of the map it rests on; may be empty
 */
public record AgreedAnswer(String text, List<PartyReservation> reservations, List<String> parties,
                           List<CitedEntry> citations) {

    public AgreedAnswer {
        reservations = List.copyOf(reservations);
        parties = List.copyOf(parties);
        citations = List.copyOf(citations);
    }
}
