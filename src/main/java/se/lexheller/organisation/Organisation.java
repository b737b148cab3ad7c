package se.lexheller.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** Aktör: the association, one of its members, or another body that a case may name. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;
    private String name;
    @Column(name = "short_name")
    private String shortName;
    private String email;
    private boolean active = true;
    @Version
    private long version;

    protected Organisation() { // for JPA
    }

    public Organisation(OrganisationKind kind, String name, String shortName, String email) {
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.email = email;
    }

    public Long id() {
        return id;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String shortName() {
        return shortName;
    }

    /** @return a functional address, never a person's; null where none is known */
    public String email() {
        return email;
    }

    public boolean isActive() {
        return active;
    }
}
