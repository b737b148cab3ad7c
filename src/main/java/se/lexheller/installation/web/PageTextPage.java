package se.lexheller.installation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.omnifaces.cdi.Param;
import se.lexheller.installation.EditedText;
import se.lexheller.installation.PageTextService;
import se.lexheller.installation.PublicText;
import se.lexheller.installation.Statement;
import se.lexheller.installation.TypedPageText;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.NotFound;

/** Edits one of the pages about the site. */
@Named
@RequestScoped
public class PageTextPage {

    @Inject
    private PageTextService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "page")
    private String address;
    private EditedText edited;
    private String theirs;
    private Integer readNumber;
    private String text;
    private String degree;
    private String method;
    private String assessedOn;

    @PostConstruct
    void load() {
        PublicText page = Arrays.stream(PublicText.values()).filter(p -> p.address().equals(address)).findFirst()
                .orElseThrow(() -> new NotFound("page " + address));
        edited = service.edit(me.get(), page);
        text = edited.text();
        Statement statement = edited.statement();
        if (statement != null) {
            degree = statement.degree().name();
            method = statement.method().name();
            assessedOn = statement.assessedOn().toString();
        }
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void save() {
        try {
            if (errors.attempt(() -> service.write(me.get(), edited.page(), (int) ReadVersion.required(readNumber), new TypedPageText(text, degree, method, assessedOn)))) {
                Redirect.withNotice("page-text-saved", Route.PAGE_TEXT, address);
            }
        } catch (EditConflict e) {
            theirs = e.theirs().get("text");
            readNumber = (int) e.theirVersion();
        }
    }

    public EditedText getEdited() {
        return edited;
    }

    /** @return what somebody else has saved meanwhile; null where nobody has */
    public String getTheirs() {
        return theirs;
    }

    public Statement.Degree[] getDegrees() {
        return Statement.Degree.values();
    }

    public Statement.Method[] getMethods() {
        return Statement.Method.values();
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Integer getReadNumber() {
        return readNumber == null ? Integer.valueOf(edited.number()) : readNumber;
    }

    public void setReadNumber(Integer readNumber) {
        this.readNumber = readNumber;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getDegree() {
        return degree;
    }

    public void setDegree(String degree) {
        this.degree = degree;
    }

    public String getMethod() {
        return method;
    }

    public void setMethod(String method) {
        this.method = method;
    }

    public String getAssessedOn() {
        return assessedOn;
    }

    public void setAssessedOn(String assessedOn) {
        this.assessedOn = assessedOn;
    }
}
