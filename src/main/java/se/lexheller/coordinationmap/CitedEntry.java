package se.lexheller.coordinationmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an answer cites, and what has become of it: a cited version is out of date once another version of the entry, or none,
 * is in force. That is computed from the map's own dates, never stored.
 *
 * @param inForce null where no version is
 * @param outdated whether it is another than the cited one, which isn't still to come
 * @param changedOn the day from which something else holds; null unless it is out of date
 */
public record CitedEntry(CitableVersion cited, CitableVersion inForce, boolean outdated, LocalDate changedOn) {

    /**
     * What the two versions say differently.
     *
     * @param field name, detail, amount, days or words
     */
    public record Difference(String field, String before, String after) {
    }

    /** @param versions of the cited entry, all of them */
    static CitedEntry of(CitableVersion cited, List<CitableVersion> versions, LocalDate today) {
        CitableVersion inForce = versions.stream().filter(v -> v.countsOn(today)).max(Comparator.comparing(v -> v.citation().number()))
                .orElse(null);
        boolean outdated = !cited.isToCome(today) && (inForce == null || !inForce.citation().equals(cited.citation()));
        return new CitedEntry(cited, inForce, outdated, outdated ? changedOn(cited, inForce, versions) : null);
    }

    /** A version that tells the same days anew has no day of its own: then it is the day on which somebody wrote it. */
    private static LocalDate changedOn(CitableVersion cited, CitableVersion inForce, List<CitableVersion> versions) {
        if (inForce != null) {
            return inForce.validity().from().isAfter(cited.validity().from()) ? inForce.validity().from() : inForce.recordedOn();
        }
        return cited.superseded() ? versions.stream().map(CitableVersion::recordedOn).max(Comparator.naturalOrder()).orElseThrow()
                : cited.validity().until();
    }

    public Citation citation() {
        return cited.citation();
    }

    /** @return number of the version in force, 0 where none is: up to where somebody has looked who looks now */
    public int inForceNumber() {
        return inForce == null ? 0 : inForce.citation().number();
    }

    public boolean isEnded() {
        return outdated && inForce == null;
    }

    /** @return empty where nothing is in force, or the words are the same and something else has changed */
    public List<Difference> differences() {
        return inForce == null ? List.of() : Stream.of(
                new Difference("name", cited.name(), inForce.name()),
                new Difference("detail", cited.detail(), inForce.detail()),
                new Difference("amount", number(cited.amount()), number(inForce.amount())),
                new Difference("days", number(cited.days()), number(inForce.days())),
                new Difference("words", cited.words(), inForce.words()))
                .filter(d -> !Objects.equals(d.before(), d.after())).toList();
    }

    private static String number(Integer value) {
        return value == null ? "" : value.toString();
    }
}
