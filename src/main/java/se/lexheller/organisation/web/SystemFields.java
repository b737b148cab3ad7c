package se.lexheller.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.lexheller.organisation.TypedSystem;

/** {@code lh:system-fields}: whose system it is, and what it is called. */
@Named
@RequestScoped
public class SystemFields {

    private String organisation;
    private String name;

    public TypedSystem typed() {
        return new TypedSystem(organisation, name);
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
