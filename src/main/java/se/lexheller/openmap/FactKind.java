package se.lexheller.openmap;

import java.util.Locale;
import java.util.UUID;
import se.lexheller.coordinationmap.ParticipationRole;

/** What the map says of an intervention and HSDS has no field of its own for. */
public enum FactKind {
    PARTICIPATION(null), FINANCES(PARTICIPATION), DECIDES(PARTICIPATION), REFERS(PARTICIPATION), PERFORMS(PARTICIPATION),
    PAYS(PARTICIPATION), COORDINATES(PARTICIPATION),
    DURATION_LIMIT(null), COMPENSATION(null), HANDOVER(null), ALTERNATIVE(null), REQUIREMENT(null), RESPONSIBILITY_RULE(null),
    INDICATOR(null), GOVERNING_DOCUMENT(null), REPLACED_BY(null), VALIDITY(null), SOURCE(null),
    /** A version of an entry, or a row of one of the small lists, with all its fields: in the file of the whole map only. */
    MAP_ROW(null);

    private final FactKind parent;

    FactKind(FactKind parent) {
        this.parent = parent;
    }

    static FactKind of(ParticipationRole role) {
        return valueOf(role.name());
    }

    /** @return whether somebody takes part by it */
    public boolean isRole() {
        return parent == PARTICIPATION;
    }

    /** @return null where it stands by itself */
    public FactKind parent() {
        return parent;
    }

    public UUID uuid() {
        return NameBased.of("map-fact/" + code());
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
