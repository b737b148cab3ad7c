package se.lexheller.reaction;

/**
 * What has been said of a case.
 *
 * @param helped     readers whom the answer helped
 * @param notHelped  readers whom it didn't
 * @param recognised staff who know the case from their own work
 */
public record Reactions(int helped, int notHelped, long recognised) {

    public boolean isAnswerRated() {
        return helped + notHelped > 0;
    }
}
