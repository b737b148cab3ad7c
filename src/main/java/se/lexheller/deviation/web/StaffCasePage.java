package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.KindQuestion;
import se.lexheller.deviation.StaffCase;
import se.lexheller.deviation.StaffCaseService;
import se.lexheller.privacy.FindingKind;
import se.lexheller.security.CurrentUser;

/** A case as the association reads it. What can be done stands in the page's parts, each with a bean of its own. */
@Named
@RequestScoped
public class StaffCasePage {

    @Inject
    private StaffCaseService cases;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "number")
    private String number;
    private StaffCase details;

    @PostConstruct
    void load() {
        details = cases.read(me.get(), number);
    }

    public StaffCase getDetails() {
        return details;
    }

    public CaseHeader getHeader() {
        return details.header();
    }

    public List<Map.Entry<KindQuestion, String>> getFacts() {
        return List.copyOf(details.facts().entrySet());
    }

    public List<Map.Entry<FindingKind, Long>> getFindings() {
        return List.copyOf(details.findings().entrySet());
    }
}
