package se.lexheller.mapkeeping;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lexheller.coordinationmap.EntryVersion;

/**
 * How a new version takes its place among those of its entry: from its first day on it alone says what holds. What began
 * before it is shortened to the day before, what begins on that day or later no longer counts. So no two versions that count
 * ever overlap, and who made a change, when and why stands at the version that the change made.
 */
final class Succession {

    private Succession() {
    }

    /** @param from the first day of the version to come */
    static void makeRoom(Collection<? extends EntryVersion> versions, LocalDate from) {
        counting(versions).forEach(version -> {
            if (!version.validity().from().isBefore(from)) {
                version.supersede();
            } else if (version.validity().until().isAfter(from)) {
                version.end(from.minusDays(1));
            }
        });
    }

    /** @return of those that count, the one that holds last */
    static <V extends EntryVersion> Optional<V> last(Collection<V> versions) {
        return counting(versions).stream().max(Comparator.comparing(v -> v.validity().from()));
    }

    /** @return of those that count, the last that has begun by the day */
    static <V extends EntryVersion> Optional<V> lastBegun(Collection<V> versions, LocalDate day) {
        return last(versions.stream().filter(v -> !v.validity().from().isAfter(day)).toList());
    }

    static int nextNumber(Collection<? extends EntryVersion> versions) {
        return newestNumber(versions) + 1;
    }

    static int newestNumber(Collection<? extends EntryVersion> versions) {
        return versions.stream().mapToInt(EntryVersion::number).max().orElse(0);
    }

    private static <V extends EntryVersion> List<V> counting(Collection<V> versions) {
        return versions.stream().filter(v -> !v.isSuperseded()).toList();
    }
}
