package se.lexheller.deviation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

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

    public long id() {
        return entryId != null ? entryId : programmeId != null ? programmeId : stepId;
    }
}
