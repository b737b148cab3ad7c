package se.lexheller.harvest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.harvest.ForeignCase;
import se.lexheller.harvest.ForeignCaseService;
import se.lexheller.publication.CaseForReaders;

/** {@code #{foreignCases.like(...)}}: Andra förbund har svarat. */
@Named("foreignCases")
@RequestScoped
public class ForeignCasesInViews {

    private static final int MOST = 3;

    @Inject
    private ForeignCaseService cases;
    private List<ForeignCase> found;

    /** Asked for once a page. */
    public List<ForeignCase> like(CaseForReaders shown) {
        if (found == null) {
            found = cases.like(shown.text().title(), shown.kind(), MOST);
        }
        return found;
    }
}
