package se.lexheller.mapkeeping;

import java.util.List;
import java.util.Map;

/**
 * What an editor has typed in the form of an entry.
 *
 * @param values   by field ({@link MapFields#of}), but for the verification
 * @param note     why; empty where the editor doesn't say
 * @param verified whether the editor answers for it that it is right, as of today
 */
public record TypedChange(Map<String, List<String>> values, String note, boolean verified) {
}
