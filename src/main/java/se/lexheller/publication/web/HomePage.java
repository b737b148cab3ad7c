package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.CaseRow;
import se.lexheller.publication.PublicCaseService;
import se.lexheller.shared.PageOf;

/** The front page: what this is, how it works, and the newest answers. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWEST = 3;

    @Inject
    private PublicCaseService cases;
    @Inject
    private Settings settings;
    private PageOf<CaseRow> newest;

    @PostConstruct
    void load() {
        newest = cases.newest(NEWEST);
    }

    public List<CaseRow> getNewest() {
        return newest.rows();
    }

    /** @return how many cases there are to read */
    public long getTotal() {
        return newest.total();
    }

    public String getCanonical() {
        return settings.baseUrl() + Route.HOME.path();
    }
}
