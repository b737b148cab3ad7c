package se.lexheller.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.lexheller.platform.Association;
import se.lexheller.platform.AssociationFacts;
import se.lexheller.platform.Settings;

/** Reads what the administrator has set, anew each time: with several nodes it holds everywhere at once. */
@ApplicationScoped
public class AssociationNow implements Association {

    private static final Logger LOG = Logger.getLogger(AssociationNow.class.getName());

    @Inject
    private InstallationRepository versions;
    @Inject
    private Settings settings;

    /** Without the database, or before it has been migrated, the environment's name has to do. */
    @Override
    public AssociationFacts facts() {
        try {
            return versions.settings().map(this::facts).orElseGet(() -> AssociationFacts.of(settings.association()));
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "settings of the installation can't be read", e);
            return AssociationFacts.of(settings.association());
        }
    }

    private AssociationFacts facts(InstallationVersion version) {
        TypedSettings set = version.typed();
        return new AssociationFacts(set.name().isEmpty() ? settings.association() : set.name(), set.email(), set.phone(), set.postalAddress(),
                set.accent(), version.logoHash() == null ? "" : version.logoHash());
    }
}
