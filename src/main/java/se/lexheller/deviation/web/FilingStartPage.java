package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.FilingService;
import se.lexheller.deviation.FilingStart;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Anmäl en avvikelse: what is needed, how long it takes, who reads it. */
@Named
@RequestScoped
public class FilingStartPage {

    private static final String PHONE = "telefon";

    @Inject
    private FilingService filing;
    @Inject
    private CurrentUser me;
    @Inject
    private DraftCookie cookie;
    @Inject
    @Param(name = "for")
    private String forWhom;
    private FilingStart start;
    private boolean byPhone;

    @PostConstruct
    void load() {
        start = filing.start(me.get(), cookie.get());
        byPhone = start.mayFileForSomebodyElse() && PHONE.equals(forWhom);
    }

    public void begin() {
        cookie.set(filing.begin(me.get(), cookie.get(), byPhone));
        Redirect.to(Route.FILING_HAPPENED);
    }

    public FilingStart getStart() {
        return start;
    }

    public boolean isByPhone() {
        return byPhone;
    }

    public void setByPhone(boolean byPhone) {
        this.byPhone = byPhone;
    }
}
