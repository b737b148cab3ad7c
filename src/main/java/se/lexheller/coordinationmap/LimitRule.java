package se.lexheller.coordinationmap;

import java.util.List;

/**
 * A tidsgräns as it is read and cited.
 *
 * @param number          of the version, so that an answer can cite it
 * @param programme       code; null: whatever the programme
 * @param programmeName   null: whatever the programme
 * @param compensatedDays holds for those who have had at least as many
 * @param deciders        names of those who all have to agree to an extension
 * @param claim           somebody has said so in a case, and no rule has been seen
 */
public record LimitRule(long entryId, int number, long interventionId, String programme, String programmeName,
        int compensatedDays, int months, boolean repeatable, String extensionRule, List<String> deciders, boolean claim,
        Validity validity, Origin origin) {

    boolean isFor(Stage stage) {
        return isAbout(stage) && (programme == null || programme.equals(stage.programme()));
    }

    /** Whatever the programme is. */
    boolean isAbout(Stage stage) {
        return interventionId == stage.interventionId() && validity.holdsOn(stage.start());
    }

    boolean isReachedBy(Stage stage) {
        return compensatedDays <= stage.compensatedDays();
    }

    public String getDecidersInText() {
        return String.join(", ", deciders);
    }
}
