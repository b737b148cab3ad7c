package se.lexheller.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Enhet: a part of an organisation that can be given a case of its own. */
@Entity
@Table(name = "organisation_unit")
public class OrganisationUnit {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "organisation_id")
    private long organisationId;
    private String name;
    private String email;
    private boolean active = true;
    @Version
    private long version;

    protected OrganisationUnit() { // for JPA
    }

    public OrganisationUnit(long organisationId, String name, String email) {
        this.organisationId = organisationId;
        this.name = name;
        this.email = email;
    }

    public void change(String newName, String newEmail) {
        name = newName;
        email = newEmail;
    }

    /** It stays where it is named, and can't be chosen any more. */
    public void close() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    public boolean isActive() {
        return active;
    }

    /** @return counts the changes, for whoever wants to know whether it is still as it was read */
    public long version() {
        return version;
    }

    public Long id() {
        return id;
    }

    public long organisationId() {
        return organisationId;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }
}
