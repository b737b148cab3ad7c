package se.lexheller.register;

/**
 * What a document of a case is. Reminders aren't entered: they are plainly of little importance for the association's work
 * (OSL 5 kap. 1 § third paragraph).
 */
public enum DocumentKind {
    FILING(Direction.IN, Counterpart.FILER),
    SUPPLEMENT_REQUEST(Direction.OUT, Counterpart.FILER),
    SUPPLEMENT(Direction.IN, Counterpart.FILER),
    REJECTION(Direction.OUT, Counterpart.FILER),
    DUPLICATE_NOTICE(Direction.OUT, Counterpart.FILER),
    WITHDRAWAL(Direction.IN, Counterpart.FILER),
    FILER_MESSAGE(Direction.IN, Counterpart.FILER),
    ASSOCIATION_MESSAGE(Direction.OUT, Counterpart.FILER),
    ASSIGNMENT(Direction.OUT, Counterpart.ORGANISATION),
    DECLINATION(Direction.IN, Counterpart.ORGANISATION),
    MEMBER_ANSWER(Direction.IN, Counterpart.ORGANISATION),
    APPROVAL(Direction.IN, Counterpart.ORGANISATION),
    RESERVATION(Direction.IN, Counterpart.ORGANISATION),
    JOINT_PROPOSAL(Direction.OUT, Counterpart.PARTIES),
    JOINT_ANSWER(Direction.OUT, Counterpart.FILER),
    FOLLOW_UP_QUESTION(Direction.OUT, Counterpart.FILER),
    CLOSING(Direction.CREATED, Counterpart.NONE),
    PUBLICATION(Direction.CREATED, Counterpart.PUBLIC),
    CORRECTION(Direction.CREATED, Counterpart.PUBLIC),
    PUBLICATION_WITHDRAWN(Direction.CREATED, Counterpart.PUBLIC);

    private final Direction direction;
    private final Counterpart counterpart;

    DocumentKind(Direction direction, Counterpart counterpart) {
        this.direction = direction;
        this.counterpart = counterpart;
    }

    Direction direction() {
        return direction;
    }

    Counterpart counterpart() {
        return counterpart;
    }
}
