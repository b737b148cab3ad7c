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
import java.time.LocalDate;
import se.lexheller.shared.PlainName;

/** Aktör: the association, one of its members, or another body that a case may name. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String slug;
    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;
    private String name;
    @Column(name = "short_name")
    private String shortName;
    private String registration;
    private String email;
    private boolean active = true;
    @Column(name = "last_day")
    private LocalDate lastDay;
    @Version
    private long version;

    protected Organisation() { // for JPA
    }

    public Organisation(OrganisationKind kind, String name, String shortName, String email) {
        this.slug = PlainName.of(name);
        this.kind = kind;
        this.name = name;
        this.shortName = shortName;
        this.email = email;
    }

    public Long id() {
        return id;
    }

    /** @return by which files and forms name it; stays when the name changes */
    public String slug() {
        return slug;
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

    /** @return counts the changes, for whoever wants to know whether it is still as it was read */
    public long version() {
        return version;
    }

    public boolean isActive() {
        return active;
    }

    /** @return the last day on which it is there; null while no end is known */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Its slug stays, so that what names it by that still does. */
    public void rename(OrganisationKind newKind, String newName, String newShortName) {
        kind = newKind;
        name = newName;
        shortName = newShortName;
    }

    /** @param address a functional one, never a person's; null where there is none */
    public void contactAt(String address) {
        email = address;
    }

    /** @param number null where none is known */
    public void registeredAs(OrganisationNumber number) {
        registration = number == null ? null : number.text();
    }

    /** @return organisationsnummer as 212000-0142; null where none is known */
    public String registration() {
        return registration;
    }

    /** @param day the last on which it is there; null where it goes on after all */
    public void end(LocalDate day) {
        lastDay = day;
    }
}
