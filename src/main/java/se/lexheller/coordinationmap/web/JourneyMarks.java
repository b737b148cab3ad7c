package se.lexheller.coordinationmap.web;

import java.util.Map;

/**
 * What somebody else has to say of a journey, written on its picture.
 *
 * @param steps by their place in the journey, from 0
 * @param ways  by the number of the handover
 */
public record JourneyMarks(Map<Integer, Mark> steps, Map<Integer, Mark> ways) {

    static final JourneyMarks NONE = new JourneyMarks(Map.of(), Map.of());

    /** A few words, and where they lead. */
    public record Mark(String words, String url) {
    }
}
