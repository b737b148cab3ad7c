package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.CaseForReaders;
import se.lexheller.publication.PublicCaseService;

/** One published case. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    private PublicCaseService cases;
    @Inject
    private Settings settings;
    private String slug;
    private CaseForReaders found;

    @PostConstruct
    void load() {
        slug = Faces.getRequestParameter("slug"); // injected it took a tenth of the time of the whole page
        found = cases.get(slug);
    }

    /**
     * Called before anything is rendered, so that 404 and 410 come instead of half a page; who comes by an address that the case
     * had before is led on.
     */
    public void require() {
        if (!found.slug().equals(slug)) {
            Redirect.moved(Route.CASE, found.slug());
        }
    }

    public CaseForReaders getFound() {
        return found;
    }

    public String getCanonical() {
        return settings.baseUrl() + Route.CASE.path(found.slug());
    }
}
