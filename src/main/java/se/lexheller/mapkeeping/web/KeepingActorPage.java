package se.lexheller.mapkeeping.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.mapkeeping.ActorKeepingService;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.mapkeeping.KeptActor;
import se.lexheller.mapkeeping.TypedActor;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.NotFound;

/** En aktör: made, renamed, ended by the coordinator. */
@Named
@RequestScoped
public class KeepingActorPage {

    @Inject
    private ActorKeepingService service;
    @Inject
    private KeepingReadService keeping;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "slug")
    private String slug;
    private KeptActor actor;
    private Long readVersion;
    private String kind;
    private String name;
    private String shortName;
    private String lastDay;
    private String note;
    private KeptActor theirs;

    @PostConstruct
    void load() {
        lastDay = keeping.today().toString();
        if (slug == null) {
            if (!keeping.mayCoordinate(me.get())) {
                throw new NotFound("not for this user");
            }
            kind = OrganisationKind.PROVIDER.name();
            return;
        }
        actor = service.get(me.get(), slug);
        kind = actor.row().kind().name();
        name = actor.row().name();
        shortName = actor.row().shortName();
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void add() {
        String[] made = new String[1];
        if (errors.attempt(() -> made[0] = service.add(me.get(), typed()))) {
            Redirect.withNotice("actor-added", Route.KEEPING_ACTOR, made[0]);
        }
    }

    public void change() {
        act(() -> service.change(me.get(), slug, ReadVersion.required(readVersion), typed()), "actor-changed");
    }

    public void end() {
        act(() -> service.end(me.get(), slug, ReadVersion.required(readVersion), lastDay, note), "actor-ended");
    }

    private void act(Runnable action, String notice) {
        try {
            if (errors.attempt(action)) {
                Redirect.withNotice(notice, Route.KEEPING_ACTOR, slug);
            }
        } catch (EditConflict e) {
            theirs = service.get(me.get(), slug);
            readVersion = e.theirVersion();
        }
    }

    private TypedActor typed() {
        return new TypedActor(kind, name, shortName);
    }

    public List<OrganisationKind> getKinds() {
        return TypedActor.KINDS;
    }

    public KeptActor getActor() {
        return actor;
    }

    /** @return what somebody else has saved meanwhile; null where nobody has */
    public KeptActor getTheirs() {
        return theirs;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Long getReadVersion() {
        return readVersion == null ? Long.valueOf(actor.version()) : readVersion;
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
}
