package se.lexheller.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import se.lexheller.register.RecordPackage;
import se.lexheller.retention.PersonService;
import se.lexheller.security.CurrentUser;

/** Mina uppgifter: what is kept of whoever is signed in, as a file. */
@Named
@RequestScoped
public class OwnDataPage {

    @Inject
    private PersonService service;
    @Inject
    private CurrentUser me;

    public void take() {
        RecordPackage own = service.own(me.get());
        Faces.sendFile(own.content(), own.fileName(), true);
    }
}
