package se.lexheller.subscription;

import se.lexheller.deviation.DeviationKind;

/**
 * A topic by the names that people know.
 *
 * @param number       of the case that is followed; null where it is none
 * @param slug         last part of that case's address; null where it is none
 * @param actor        name; null where it isn't narrowed by it
 * @param kind         null where it isn't narrowed by it
 * @param group        name; null where it isn't narrowed by it
 * @param intervention name; null where it isn't narrowed by it
 * @param search       the saved query; null where it is none
 */
public record TopicDetails(String number, String slug, String actor, DeviationKind kind, String group, String intervention, String search) {

    /** @return whether it is every published case */
    public boolean isAll() {
        return number == null && actor == null && kind == null && group == null && intervention == null && search == null;
    }
}
