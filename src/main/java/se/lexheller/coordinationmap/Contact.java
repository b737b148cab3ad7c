package se.lexheller.coordinationmap;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import se.lexheller.shared.BusinessRuleViolation;

/** A functional way in to an organisation, never a person's own. */
@Entity
@Table(name = "contact")
public class Contact extends EntryVersion {

    @Column(name = "organisation_id")
    private long organisationId;
    @Column(name = "intervention_id")
    private Long interventionId;
    private String label;
    private String email;
    private String phone;

    protected Contact() { // for JPA
    }

    public Contact(VersionHead head, long organisationId, Long interventionId, String label, String email, String phone) {
        super(head);
        if (email == null && phone == null) {
            throw new BusinessRuleViolation("rule.map.no-way-to-reach");
        }
        this.organisationId = organisationId;
        this.interventionId = interventionId;
        this.label = label;
        this.email = email;
        this.phone = phone;
    }

    public long organisationId() {
        return organisationId;
    }

    public Long interventionId() {
        return interventionId;
    }

    public String label() {
        return label;
    }

    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }
}
