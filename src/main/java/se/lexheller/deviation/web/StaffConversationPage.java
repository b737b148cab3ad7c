package se.lexheller.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.FilerMessageService;
import se.lexheller.deviation.NoteService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** What is written about a case: to the filer, and among the association's own staff. */
@Named
@RequestScoped
public class StaffConversationPage {

    @Inject
    private FilerMessageService messages;
    @Inject
    private NoteService notes;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private String message;
    private String note;

    public void write() {
        if (errors.attempt(() -> messages.write(me.get(), number, message))) {
            Redirect.withNotice("filer-told", Route.STAFF_CASE, number);
        }
    }

    public void keepNote() {
        if (errors.attempt(() -> notes.keep(me.get(), number, note))) {
            Redirect.withNotice("note-kept", Route.STAFF_CASE, number);
        }
    }

    public String getMessage() {
        return message;
    }

    public void setMessage(String message) {
        this.message = message;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
