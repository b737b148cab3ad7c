package se.lexheller.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lexheller.deviation.DeviationState;
import se.lexheller.security.Permission;
import se.lexheller.security.Reach;
import se.lexheller.security.Role;

/**
 * Vem får göra vad, as it is read: who has which right over whose things, and which steps of a case are possible when.
 *
 * @param areas  the rights by what they are about
 * @param states of a case, in the order of its life
 */
public record PermissionTable(List<Area> areas, List<DeviationState> states, List<Step> steps) {

    public record Area(Permission.Area area, List<Right> rights) {
    }

    /** @param cells one a role, in the order of {@link Role}, and then whoever comes without signing in; null: not theirs */
    public record Right(Permission permission, List<Reach> cells) {

        static Right of(Permission permission) {
            List<Reach> cells = new ArrayList<>();
            for (Role role : Role.values()) {
                cells.add(permission.reachOf(role).orElse(null));
            }
            Optional<Reach> anybody = permission.reachOfAnybody();
            cells.add(anybody.orElse(null));
            return new Right(permission, cells);
        }
    }

    /** @param name of the step, as the texts have it */
    public record Step(String name, Permission permission, Set<DeviationState> possible) {
    }
}
