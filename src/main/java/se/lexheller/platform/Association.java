package se.lexheller.platform;

/**
 * Tells of the association that runs this installation, as it is now: what the administrator has set, else what the environment
 * says. The platform and every feature read it, and only a feature above them knows who keeps it; hence an interface.
 */
public interface Association {

    /** Never fails: also the page that says that something did has the association's name on it. */
    AssociationFacts facts();
}
