package se.lexheller.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.administration.DomainService;
import se.lexheller.administration.OrganisationDetails;
import se.lexheller.administration.OrganisationKeepingService;
import se.lexheller.administration.TypedOrganisation;
import se.lexheller.administration.TypedUnit;
import se.lexheller.administration.UnitService;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;

/** En organisation: its facts, its end, its domains and units. The page of a new one has the facts alone. */
@Named
@RequestScoped
public class OrganisationPage {

    @Inject
    private OrganisationKeepingService service;
    @Inject
    private DomainService domains;
    @Inject
    private UnitService units;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "id")
    private String typedId;
    @Inject
    @Param(name = "removed")
    private String removed;
    private long id;
    private OrganisationDetails organisation;
    private OrganisationDetails theirs;
    private List<OrganisationKind> kinds;
    private Long readVersion;
    private String kind;
    private String name;
    private String shortName;
    private String registration;
    private String email;
    private String lastDay;
    private String note;
    private String domain;
    private String unitName;
    private String unitEmail;

    @PostConstruct
    void load() {
        lastDay = service.today().toString();
        if (typedId == null) {
            kinds = service.kinds(me.get(), null);
            kind = OrganisationKind.MEMBER.name();
            return;
        }
        id = typedId.matches("\\d{1,18}") ? Long.parseLong(typedId) : 0;
        organisation = service.get(me.get(), id);
        kinds = service.kinds(me.get(), organisation.kind());
        kind = organisation.kind().name();
        name = organisation.name();
        shortName = organisation.shortName();
        registration = organisation.registration();
        email = organisation.email();
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void add() {
        long[] made = new long[1];
        if (errors.attempt(() -> made[0] = service.add(me.get(), typed()))) {
            Redirect.withNotice("organisation-added", Route.ORGANISATION, made[0]);
        }
    }

    public void change() {
        act(() -> service.change(me.get(), id, ReadVersion.required(readVersion), typed()), "organisation-changed");
    }

    public void end() {
        act(() -> service.end(me.get(), id, ReadVersion.required(readVersion), lastDay, note), "organisation-ended");
    }

    public void goOn() {
        act(() -> service.goOn(me.get(), id, ReadVersion.required(readVersion)), "organisation-goes-on");
    }

    public void addDomain() {
        act(() -> domains.add(me.get(), id, domain), "domain-added");
    }

    public void removeDomain() {
        act(() -> domains.remove(me.get(), id, removed), "domain-removed");
    }

    public void addUnit() {
        act(() -> units.add(me.get(), id, new TypedUnit(unitName, unitEmail)), "unit-added");
    }

    private void act(Runnable action, String notice) {
        try {
            if (errors.attempt(action)) {
                Redirect.withNotice(notice, Route.ORGANISATION, id);
            }
        } catch (EditConflict e) {
            theirs = service.get(me.get(), id);
            readVersion = e.theirVersion();
        }
    }

    private TypedOrganisation typed() {
        return new TypedOrganisation(kind, name, shortName, registration, email);
    }

    public List<OrganisationKind> getKinds() {
        return kinds;
    }

    public OrganisationDetails getOrganisation() {
        return organisation;
    }

    /** @return what somebody else has saved meanwhile; null where nobody has */
    public OrganisationDetails getTheirs() {
        return theirs;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Long getReadVersion() {
        return readVersion == null ? Long.valueOf(organisation.version()) : readVersion;
    }

    public void setReadVersion(Long readVersion) {
        this.readVersion = readVersion;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public String getRegistration() {
        return registration;
    }

    public void setRegistration(String registration) {
        this.registration = registration;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getLastDay() {
        return lastDay;
    }

    public void setLastDay(String lastDay) {
        this.lastDay = lastDay;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDomain() {
        return domain;
    }

    public void setDomain(String domain) {
        this.domain = domain;
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
