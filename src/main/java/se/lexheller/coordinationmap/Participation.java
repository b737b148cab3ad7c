package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

/** What one organisation does in an intervention. */
@Entity
@Table(name = "participation")
public class Participation extends EntryVersion {

    @Column(name = "intervention_id")
    private long interventionId;
    @Column(name = "organisation_id")
    private long organisationId;
    @Enumerated(EnumType.STRING)
    private ParticipationRole role;
    @Column(name = "municipality_code")
    private String municipalityCode;
    @Column(name = "target_group_id")
    private Long targetGroupId;
    private String remark;

    protected Participation() { // for JPA
    }

    /**
     * @param municipalityCode null: in the whole area
     * @param targetGroupId    null: for everybody in the intervention
     */
    public Participation(VersionHead head, long interventionId, long organisationId, ParticipationRole role,
            String municipalityCode, Long targetGroupId, String remark) {
        super(head);
        this.interventionId = interventionId;
        this.organisationId = organisationId;
        this.role = role;
        this.municipalityCode = municipalityCode;
        this.targetGroupId = targetGroupId;
        this.remark = remark;
    }

    public long interventionId() {
        return interventionId;
    }

    public long organisationId() {
        return organisationId;
    }

    public ParticipationRole role() {
        return role;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public Long targetGroupId() {
        return targetGroupId;
    }

    public String remark() {
        return remark;
    }
}
