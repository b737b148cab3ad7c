package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.platform.Association;
import se.lexheller.platform.AssociationFacts;
import se.lexheller.platform.Settings;

/** What every page says of this installation; asked for once a page. */
@Named("site")
@RequestScoped
public class Site {

    @Inject
    private Settings settings;
    @Inject
    private Association association;
    private AssociationFacts facts;

    public boolean isDemo() {
        return settings.demo();
    }

    /** @return the association's name */
    public String getAssociation() {
        return getFacts().name();
    }

    public AssociationFacts getFacts() {
        if (facts == null) {
            facts = association.facts();
        }
        return facts;
    }

    /** @return address of the style sheet with the association's colour, new for each colour; null where it has none of its own */
    public String getColours() {
        return getFacts().accent().isEmpty() ? null : "/forbundet/farg.css?v=" + getFacts().accent().substring(1);
    }

    /** @return address of the association's logo, new for each one; null where it has none */
    public String getLogo() {
        return getFacts().logo().isEmpty() ? null : "/forbundet/logotyp.png?v=" + getFacts().logo().substring(0, 10);
    }
}
