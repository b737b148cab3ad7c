package se.lexheller.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.lexheller.platform.Association;
import se.lexheller.platform.AssociationFacts;
import se.lexheller.platform.Settings;
import se.lexheller.platform.change.ChangeCount;

/** What the administrator has set, read anew once somebody has changed something: with several nodes it holds everywhere soon. */
@ApplicationScoped
public class AssociationNow implements Association {

    private static final Logger LOG = Logger.getLogger(AssociationNow.class.getName());

    @Inject
    private InstallationRepository versions;
    @Inject
    private Settings settings;
    @Inject
    private ChangeCount changes;
    private volatile Read read;

    private record Read(AssociationFacts facts, long asOf) {
    }

    /** Without the database, or before it has been migrated, the environment's name has to do. */
    @Override
    public AssociationFacts facts() {
        Read known = read;
        if (known != null && changes.holds(known.asOf())) {
            return known.facts();
        }
        try {
            long asOf = changes.now();
            AssociationFacts now = versions.settings().map(this::facts).orElseGet(() -> AssociationFacts.of(settings.association()));
            read = new Read(now, asOf);
            return now;
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
