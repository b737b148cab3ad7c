package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.FilingForm;
import se.lexheller.deviation.FilingSaved;
import se.lexheller.deviation.FilingService;
import se.lexheller.deviation.FilingStep;
import se.lexheller.deviation.FilingWay;
import se.lexheller.organisation.ContactRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Here;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.NotFound;

/** The six pages of the form: one form, one page a question group. Whatever is pressed, what was typed is kept. */
@Named
@RequestScoped
public class FilingStepPage {

    @Inject
    private FilingService filing;
    @Inject
    private OrganisationService organisations;
    @Inject
    private CurrentUser me;
    @Inject
    private DraftCookie cookie;
    @Inject
    private FormErrors errors;
    @Inject
    private Here here;
    @Inject
    private HttpServletRequest request;
    @Inject
    @Param(name = "andra")
    private String changing;
    @Inject
    @Param(name = "visat")
    private String shown;
    private FilingStep step;
    private FilingForm form;
    private final Map<String, String> typed = new HashMap<>();
    private List<ContactRow> contacts = List.of();

    @PostConstruct
    void load() {
        step = FilingSteps.at(here.getPath());
        if (!FacesContext.getCurrentInstance().isPostback()) {
            read();
        }
    }

    /** On the way in: without a draft there is nothing to fill in; from the summary, what is wrong is shown at once. */
    public void enter() {
        if (form == null) {
            Redirect.withNotice("no-draft", Route.FILING_START);
        } else if (isChanging()) {
            filing.errors(me.get(), cookie.get(), step).forEach(this::show);
        }
    }

    public void next() {
        FilingSaved saved = save();
        if (saved.onTheMap() && saved.errors().isEmpty() && shown == null && !isChanging()) {
            Redirect.to(Route.FILING_INVOLVED.path() + "?visat=1");
        } else if (saved.signInFirst() || saved.errors().isEmpty()) {
            go(saved, isChanging() ? Route.FILING_SUMMARY : step.next().map(FilingSteps::route).orElse(Route.FILING_SUMMARY));
        } else {
            saved.errors().forEach(this::show);
            read();
        }
    }

    public void back() {
        go(save(), step.previous().map(FilingSteps::route).orElse(Route.FILING_START));
    }

    public void later() {
        FilingSaved saved = save();
        if (saved.signInFirst()) {
            go(saved, Route.FILING_START);
        } else {
            Redirect.withNotice("draft-kept", Route.FILING_START);
        }
    }

    private FilingSaved save() {
        Map<String, List<String>> answers = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> answers.put(name, Arrays.asList(values)));
        FilingSaved saved = filing.save(me.get(), cookie.get(), step, answers);
        if (saved.newDraft() != null) {
            cookie.set(saved.newDraft());
        } else {
            cookie.renew();
        }
        return saved;
    }

    private void go(FilingSaved saved, Route route) {
        if (saved.signInFirst()) {
            Redirect.to(Route.SIGN_IN.path() + "?till=" + Encoding.query(route.path()));
        } else {
            Redirect.to(route);
        }
    }

    private void show(FieldError error) {
        errors.add(error);
        if (error.key().equals("error.unknown-domain")) {
            contacts = organisations.contacts();
        }
    }

    private void read() {
        try {
            form = filing.form(me.get(), cookie.get(), step);
            step.questions().forEach(question -> typed.put(question, form.answers().text(question)));
        } catch (NotFound e) {
            form = null;
        }
    }

    public boolean isChanging() {
        return changing != null;
    }

    public FilingForm getForm() {
        return form;
    }

    public String getStep() {
        return step.name();
    }

    public int getNumber() {
        return step.number();
    }

    /** @return what stands in each field, by its name */
    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isSignedIn() {
        return form != null && form.way() == FilingWay.SIGNED_IN;
    }

    public boolean isByEmail() {
        return form != null && form.way() == FilingWay.BY_EMAIL;
    }

    public boolean isByPhone() {
        return form != null && form.way() == FilingWay.BY_PHONE;
    }

    /** @return whom to ask, where the address typed is of no member's domain */
    public List<ContactRow> getContacts() {
        return contacts;
    }
}
