package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.lexheller.shared.NotFound;

/** How a filer gets hold of the own case before anything is read or done. */
@ApplicationScoped
class FilersCases {

    @Inject
    private DeviationRepository deviations;
    @Inject
    private DeviationAccess access;

    /**
     * @return the case's id
     * @throws NotFound where the key opens nothing
     */
    long open(FilerKey key) {
        long id = own(key);
        if (deviations.get(id).isRestricted()) { // personal data has leaked: the filer's page is closed too
            throw new NotFound("restricted");
        }
        return id;
    }

    private long own(FilerKey key) {
        if (key.link() != null) {
            return deviations.followUpLink(key.link().hash()).map(FollowUpLink::deviationId).orElseThrow(() -> new NotFound("follow-up link"));
        }
        return deviations.byNumber(key.number()).map(Deviation::id)
                .filter(id -> deviations.filer(id).filter(filer -> access.isFiler(key.user(), filer)).isPresent())
                .orElseThrow(() -> new NotFound("own case"));
    }
}
