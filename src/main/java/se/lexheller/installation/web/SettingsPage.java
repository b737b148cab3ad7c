package se.lexheller.installation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.omnifaces.cdi.Param;
import se.lexheller.installation.EditedSettings;
import se.lexheller.installation.SettingsService;
import se.lexheller.installation.TypedSettings;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;

/** Inställningar: what stands on every page. */
@Named
@RequestScoped
public class SettingsPage {

    private static final Set<String> FAULTS = Set.of("logo-size", "logo-png", "logo-points", "no-logo");

    @Inject
    private SettingsService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "fel")
    private String fault;
    private EditedSettings edited;
    private EditedSettings theirs;
    private Integer readNumber;
    private String name;
    private String email;
    private String phone;
    private String postalAddress;
    private String accent;

    @PostConstruct
    void load() {
        edited = service.get(me.get());
        name = edited.settings().name();
        email = edited.settings().email();
        phone = edited.settings().phone();
        postalAddress = edited.settings().postalAddress();
        accent = edited.settings().accent();
    }

    /** Named by the view, so that it is denied before anything is shown, whatever was sent. */
    public void open() {
        // load() has asked who it is for
    }

    /** What was wrong with the picture that was sent. */
    public void show() {
        if (fault != null && FAULTS.contains(fault)) {
            errors.add(FieldError.of("logo", "error." + fault, 500, 2000));
        }
    }

    public void save() {
        try {
            if (errors.attempt(() -> service.change(me.get(), (int) ReadVersion.required(readNumber), new TypedSettings(name, email, phone, postalAddress, accent)))) {
                Redirect.withNotice("settings-saved", Route.SETTINGS);
            }
        } catch (EditConflict e) {
            theirs = service.get(me.get());
            readNumber = (int) e.theirVersion();
        }
    }

    public void removeLogo() {
        if (errors.attempt(() -> service.removeLogo(me.get()))) {
            Redirect.withNotice("logo-removed", Route.SETTINGS);
        }
    }

    public EditedSettings getEdited() {
        return edited;
    }

    /** @return what somebody else has saved meanwhile; null where nobody has */
    public EditedSettings getTheirs() {
        return theirs;
    }

    public String getUploadUrl() {
        return LogoUpload.ADDRESS;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Integer getReadNumber() {
        return readNumber == null ? Integer.valueOf(edited.number()) : readNumber;
    }

    public void setReadNumber(Integer readNumber) {
        this.readNumber = readNumber;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getPostalAddress() {
        return postalAddress;
    }

    public void setPostalAddress(String postalAddress) {
        this.postalAddress = postalAddress;
    }

    public String getAccent() {
        return accent;
    }

    public void setAccent(String accent) {
        this.accent = accent;
    }
}
