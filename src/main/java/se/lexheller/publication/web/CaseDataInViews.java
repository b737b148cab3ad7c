package se.lexheller.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Site;
import se.lexheller.publication.CaseForReaders;
import se.lexheller.publication.CaseRow;

/** {@code #{caseData.question(...)}}: what pages of cases say of themselves to search engines. */
@Named("caseData")
@RequestScoped
public class CaseDataInViews {

    @Inject
    private Settings settings;
    @Inject
    private Site site;

    public String question(CaseForReaders found) {
        return data().question(found, site.getAssociation());
    }

    public String list(List<CaseRow> rows, long first, long total) {
        return data().list(rows, first, total);
    }

    private CaseData data() {
        return new CaseData(settings.baseUrl().toString());
    }
}
