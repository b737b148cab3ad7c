package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import se.lexheller.platform.logging.Correlation;

/** The number that the error page shows and that stands in the log. */
@Named("correlation")
@RequestScoped
public class CorrelationInViews {

    public String getId() {
        return Correlation.current().orElse("–");
    }
}
