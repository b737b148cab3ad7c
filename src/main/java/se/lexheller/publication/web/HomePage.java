package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.CaseRow;
import se.lexheller.publication.FrontPage;
import se.lexheller.publication.PublicCaseService;

/** The front page: what this is, how it works, and the newest answers. */
@Named
@RequestScoped
public class HomePage {

    private static final int NEWEST = 3;

    @Inject
    private PublicCaseService cases;
    @Inject
    private Settings settings;
    private FrontPage front;

    @PostConstruct
    void load() {
        front = cases.frontPage(NEWEST);
    }

    public List<CaseRow> getNewest() {
        return front.newest().rows();
    }

    public List<FrontPage.Theme> getThemes() {
        return front.themes();
    }

    /** @return the list of the cases of that kind */
    public String cases(FrontPage.Theme theme) {
        return Encoding.withQuery(Route.CASES.path(), Map.of("typ", KindInAddress.of(theme.kind())));
    }

    /** @return how many cases there are to read */
    public long getTotal() {
        return front.newest().total();
    }

    public String getCanonical() {
        return settings.baseUrl() + Route.HOME.path();
    }
}
