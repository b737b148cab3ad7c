package se.lexheller.register.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.register.CaseRecordService;
import se.lexheller.register.CaseRecords;
import se.lexheller.register.RecordPackage;
import se.lexheller.register.RegisterService;
import se.lexheller.security.CurrentUser;

/** Handlingar: what the register has of a case, marks of confidentiality, and the record package. */
@Named
@RequestScoped
public class CaseRecordsPage {

    @Inject
    private CaseRecordService records;
    @Inject
    private RegisterService register;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private CaseRecords details;
    private Long entry;
    private String ground;

    @PostConstruct
    void load() {
        details = records.read(me.get(), number);
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    public void takeWithoutFiler() {
        send(records.take(me.get(), number, false));
    }

    public void takeWithFiler() {
        send(records.take(me.get(), number, true));
    }

    public void mark() {
        mark(true);
    }

    public void liftMark() {
        mark(false);
    }

    private void mark(boolean marked) {
        if (errors.attempt(() -> register.mark(me.get(), entry == null ? 0 : entry, marked, ground))) {
            Redirect.withNotice("entry-marked", Route.CASE_RECORDS, number);
        }
    }

    /** A file instead of a page: the answer to a POST, since taking it leaves a trace. */
    private static void send(RecordPackage taken) {
        Faces.sendFile(taken.content(), taken.fileName(), true);
    }

    public CaseHeader getHeader() {
        return details.header();
    }

    public CaseRecords getDetails() {
        return details;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
