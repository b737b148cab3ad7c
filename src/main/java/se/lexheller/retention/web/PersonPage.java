package se.lexheller.retention.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.register.RecordPackage;
import se.lexheller.retention.PersonData;
import se.lexheller.retention.PersonService;
import se.lexheller.retention.SearchRow;
import se.lexheller.security.CurrentUser;

/**
 * Registerutdrag: what is looked for is sent by POST and answered at once, without a redirect, since a name must not stand in an
 * address or a log.
 */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private PersonService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    private String term;
    private String purpose;
    private PersonData found;
    private List<SearchRow> searches;

    @PostConstruct
    void load() {
        searches = service.searches(me.get());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    public void search() {
        errors.attempt(() -> found = service.search(me.get(), term, purpose));
    }

    public void export() {
        errors.attempt(() -> {
            RecordPackage extract = service.export(me.get(), term, purpose);
            Faces.sendFile(extract.content(), extract.fileName(), true);
        });
    }

    /** @return what people call the place */
    public String placeName(String table) {
        return service.placeName(table);
    }

    public PersonData getFound() {
        return found;
    }

    public List<SearchRow> getSearches() {
        return searches;
    }

    public String getTerm() {
        return term;
    }

    public void setTerm(String term) {
        this.term = term;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
