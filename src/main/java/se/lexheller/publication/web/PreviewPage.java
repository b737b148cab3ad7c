package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.publication.CaseForReaders;
import se.lexheller.publication.PublicationService;
import se.lexheller.security.CurrentUser;

/** Förhandsvisning: the case as its readers would see it, for the association and, once it is released, for the parties. */
@Named
@RequestScoped
public class PreviewPage {

    @Inject
    private PublicationService publications;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "number")
    private String number;
    private CaseForReaders found;

    @PostConstruct
    void load() {
        found = publications.preview(me.get(), number);
    }

    public CaseForReaders getFound() {
        return found;
    }

    /** @return whether the reader has a page to go back to */
    public boolean isPreparing() {
        return me.get().readsAllCases();
    }
}
