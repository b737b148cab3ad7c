package se.lexheller.mapkeeping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.MapEntryKind;

/**
 * What is looked through for an entry.
 *
 * @param keeper slug of the member that keeps it; null: the association
 * @param said   all that its line in a list says, {@link #folded}
 */
record KeepingLine(long entry, MapEntryKind kind, String keeper, String said) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** As Swedish sorts: é is an e, but å, ä and ö are letters of their own. */
    static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 0x80 || isOwn(c))) {
            return lower;
        }
        StringBuilder plain = new StringBuilder(lower.length());
        lower.chars().forEach(c -> plain.append(isOwn(c) ? String.valueOf((char) c)
                : MARKS.matcher(Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD)).replaceAll("")));
        return plain.toString();
    }

    private static boolean isOwn(int letter) {
        return "åäö".indexOf(letter) >= 0;
    }

    /** @param words each of which has to be there, {@link #folded} */
    boolean fits(KeepingFilter filter, String[] words) {
        return (filter.kind() == null || filter.kind() == kind)
                && (filter.keeper() == null || (KeepingFilter.ASSOCIATION.equals(filter.keeper()) ? keeper == null : filter.keeper().equals(keeper)))
                && Stream.of(words).allMatch(said::contains);
    }
}
