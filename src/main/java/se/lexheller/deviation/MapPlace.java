package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;

/** Something on the map that a case points at: an intervention, a programme or a step. */
@Embeddable
public class MapPlace {

    @Column(name = "entry_id")
    private Long entryId;
    @Column(name = "programme_id")
    private Long programmeId;
    @Column(name = "step_id")
    private Long stepId;

    protected MapPlace() { // for JPA
    }

    /** @param id of what the role asks for */
    public MapPlace(PlaceRole role, long id) {
        if (role.isIntervention()) {
            entryId = id;
        } else if (role.isProgramme()) {
            programmeId = id;
        } else {
            stepId = id;
        }
    }

    /** Takes over what is new, and leaves alone what stays as it is. */
    public static void keep(Map<PlaceRole, MapPlace> kept, Map<PlaceRole, Long> ids) {
        kept.keySet().retainAll(ids.keySet());
        ids.forEach((role, id) -> {
            if (!kept.containsKey(role) || kept.get(role).id() != id) {
                kept.put(role, new MapPlace(role, id));
            }
        });
    }

    public static Map<PlaceRole, Long> ids(Map<PlaceRole, MapPlace> kept) {
        Map<PlaceRole, Long> ids = new EnumMap<>(PlaceRole.class);
        kept.forEach((role, place) -> ids.put(role, place.id()));
        return ids;
    }

    public long id() {
        return entryId != null ? entryId : programmeId != null ? programmeId : stepId;
    }
}
