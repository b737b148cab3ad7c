package se.lexheller.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.platform.Settings;

/** What every page says of this installation. */
@Named("site")
@ApplicationScoped
public class Site {

    @Inject
    private Settings settings;

    public boolean isDemo() {
        return settings.demo();
    }

    /** @return the association's name */
    public String getAssociation() {
        return settings.association();
    }
}
