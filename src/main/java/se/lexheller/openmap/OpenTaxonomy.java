package se.lexheller.openmap;

import java.util.Locale;
import java.util.UUID;

/** What interventions are classified by. */
public enum OpenTaxonomy {
    /** For whom. */
    TARGET_GROUPS,
    /** When on a person's way. */
    JOURNEY_STEPS,
    /** In which programme. */
    PROGRAMMES,
    /** What kind of thing the map says of it ({@link FactKind}). */
    MAP_FACTS;

    public UUID uuid() {
        return NameBased.of("taxonomy/" + key());
    }

    /** @return its name in addresses and texts */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
