package se.lexheller.publication;

/**
 * A place in the copy for the public that seems to be personal data and has been let stand.
 *
 * @param place  what stands there
 * @param reason the writer's, why it may
 */
public record KeptPlace(FoundPlace place, String reason) {
}
