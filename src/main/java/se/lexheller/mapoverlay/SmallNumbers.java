package se.lexheller.mapoverlay;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.lexheller.mapoverlay.Figures.Waits;

/**
 * What of the figures everybody may see: none under three, since behind one or two somebody may be recognised. What is left
 * out can't be worked out from what is left either: no sum is shown of a row, a column or all, a wait between two interventions
 * is never divided by target group, how many have told their days is not said, and whole years alone can be asked for, of which
 * no two have a day in common.
 */
final class SmallNumbers {

    static final int LEAST = 3;

    private SmallNumbers() {
    }

    static Figures left(Figures all) {
        Map<Figures.Between, Waits> waits = only(all.waits(), w -> w.cases() >= LEAST).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> withoutFewDays(e.getValue())));
        return new Figures(only(all.cells(), n -> n >= LEAST), waits);
    }

    private static Waits withoutFewDays(Waits waits) {
        return waits.days().size() >= LEAST ? waits : new Waits(waits.cases(), List.of());
    }

    private static <K, V> Map<K, V> only(Map<K, V> all, Predicate<V> enough) {
        return all.entrySet().stream().filter(e -> enough.test(e.getValue())).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
