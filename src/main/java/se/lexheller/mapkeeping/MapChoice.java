package se.lexheller.mapkeeping;

import java.util.Arrays;
import java.util.List;
import se.lexheller.coordinationmap.ParticipationRole;
import se.lexheller.coordinationmap.Precedence;

/** What a field of the map can point at, and by which key: one that is stable and public. */
public enum MapChoice {
    /** By the slug of its entry: {@code arbetstraning}. */
    INTERVENTION,
    /** By its slug: {@code arbetsformedlingen}. */
    ORGANISATION,
    /** By its code: {@code JOB}. */
    PROGRAMME,
    /** By its slug: {@code traning-pa-arbetsplats}. */
    STEP,
    /** By the code of Statistics Sweden: {@code 0580}. */
    MUNICIPALITY,
    /** By its slug: {@code sjukskrivna-utan-arbete}. */
    TARGET_GROUP,
    /** By the name of a {@link ParticipationRole}. */
    ROLE(ParticipationRole.values()),
    /** By the name of a {@link Precedence}: which of two alternatives is tried first. */
    PRECEDENCE(Precedence.values());

    private final List<String> fixed;

    MapChoice(Enum<?>... fixed) {
        this.fixed = Arrays.stream(fixed).map(Enum::name).toList();
    }

    /** @return whether the keys are always the same; all others are rows of the database, found by {@link MapKeys} */
    public boolean isFixed() {
        return !fixed.isEmpty();
    }

    /** @return the keys in their order; empty where they are rows of the database */
    public List<String> fixed() {
        return fixed;
    }
}
