package se.lexheller.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.publication.OutdatedDetails;
import se.lexheller.publication.OutdatedReadingService;
import se.lexheller.security.CurrentUser;

/** The note on an answered case's pages that its answer may be out of date; read once a request. */
@Named
@RequestScoped
public class OutdatedNote {

    @Inject
    private OutdatedReadingService outdated;
    @Inject
    private CurrentUser me;
    private OutdatedDetails read;

    public boolean shown(String number) {
        return !of(number).changes().isEmpty();
    }

    public OutdatedDetails of(String number) {
        if (read == null) {
            read = outdated.of(me.get(), number);
        }
        return read;
    }
}
