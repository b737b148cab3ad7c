package se.lexheller.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.administration.TypedUnit;
import se.lexheller.administration.UnitDetails;
import se.lexheller.administration.UnitService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;

/** En enhet: its name and address, closing it and opening it again. */
@Named
@RequestScoped
public class UnitPage {

    @Inject
    private UnitService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "id")
    private Long id;
    private UnitDetails unit;
    private UnitDetails theirs;
    private Long readVersion;
    private String unitName;
    private String unitEmail;

    @PostConstruct
    void load() {
        unit = service.get(me.get(), id == null ? 0 : id);
        unitName = unit.name();
        unitEmail = unit.email();
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void change() {
        try {
            if (errors.attempt(() -> service.change(me.get(), id, ReadVersion.required(readVersion), new TypedUnit(unitName, unitEmail)))) {
                Redirect.withNotice("unit-changed", Route.ORGANISATION, unit.organisationId());
            }
        } catch (EditConflict e) {
            theirs = service.get(me.get(), id);
            readVersion = e.theirVersion();
        }
    }

    public void close() {
        if (errors.attempt(() -> service.close(me.get(), id))) {
            Redirect.withNotice("unit-closed", Route.ORGANISATION, unit.organisationId());
        }
    }

    public void reopen() {
        if (errors.attempt(() -> service.reopen(me.get(), id))) {
            Redirect.withNotice("unit-reopened", Route.ORGANISATION, unit.organisationId());
        }
    }

    public UnitDetails getUnit() {
        return unit;
    }

    /** @return what somebody else has saved meanwhile; null where nobody has */
    public UnitDetails getTheirs() {
        return theirs;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Long getReadVersion() {
        return readVersion == null ? Long.valueOf(unit.version()) : readVersion;
    }

    public void setReadVersion(Long readVersion) {
        this.readVersion = readVersion;
    }

    public String getUnitName() {
        return unitName;
    }

    public void setUnitName(String unitName) {
        this.unitName = unitName;
    }

    public String getUnitEmail() {
        return unitEmail;
    }

    public void setUnitEmail(String unitEmail) {
        this.unitEmail = unitEmail;
    }
}
