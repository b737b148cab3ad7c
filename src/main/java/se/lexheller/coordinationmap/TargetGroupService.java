package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The target groups to choose from. Public knowledge: everybody may read them. */
@ApplicationScoped
@Transactional
public class TargetGroupService {

    @Inject
    private TargetGroupRepository groups;

    /** @return those in use, by name, å ä ö last */
    public List<TargetGroupRow> active() {
        return groups.active();
    }

    /** @return the ids of those in use, by slug */
    public Map<String, Long> idsBySlug() {
        return groups.idsBySlug();
    }

    /** @return those named, by name, also such as are no longer in use; unknown ids are left out */
    public List<TargetGroupRow> of(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : groups.of(ids);
    }
}
