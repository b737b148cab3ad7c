package se.lexheller.mapkeeping.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.omnifaces.cdi.Param;
import se.lexheller.mapkeeping.EntryComparison;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.mapkeeping.KeptEntry;
import se.lexheller.mapkeeping.MapKeepingService;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.NotFound;

/** En post på kartan: what it says, its versions, and what can be done with it. */
@Named
@RequestScoped
public class EntryPage {

    /** Kinds that can be added to an intervention. */
    private static final List<String> ADDABLE = KindAddress.all().stream().filter(kind -> !"insats".equals(kind)).toList();

    @Inject
    private KeepingReadService keeping;
    @Inject
    private MapKeepingService service;
    @Inject
    private OrganisationService organisations;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "uuid")
    private String uuid;
    @Inject
    @Param(name = "fran")
    private Integer before;
    @Inject
    @Param(name = "till")
    private Integer after;
    @Inject
    @Param(name = "undo")
    private Integer undone;
    private KeptEntry entry;
    private Integer readNumber;
    private String lastDay;
    private String note;
    private Long keeper;
    private boolean all = true;
    private boolean changedMeanwhile;

    @PostConstruct
    void load() {
        entry = keeping.get(me.get(), uuid(uuid));
        lastDay = keeping.today().toString();
    }

    static UUID uuid(String text) {
        if (text == null || !text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
            throw new NotFound("entry");
        }
        return UUID.fromString(text);
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    public void end() {
        act(() -> service.end(me.get(), uuid(uuid), (int) ReadVersion.required(readNumber), lastDay, note), "entry-ended");
    }

    /** The button carries the number of the version that is to hold again. */
    public void undo() {
        act(() -> service.undo(me.get(), uuid(uuid), (int) ReadVersion.required(readNumber), undone == null ? 0 : undone, ""), "entry-undone");
    }

    public void handOver() {
        act(() -> service.handOver(me.get(), uuid(uuid), keeper, all), "entry-handed-over");
    }

    private void act(Runnable action, String notice) {
        try {
            if (errors.attempt(action)) {
                Redirect.withNotice(notice, Route.KEEPING_ENTRY, uuid);
            }
        } catch (EditConflict e) {
            changedMeanwhile = true;
            readNumber = (int) e.theirVersion();
        }
    }

    /** @return how one version became another: the two that are asked for, else nothing */
    public EntryComparison getComparison() {
        if (after == null) {
            return null;
        }
        return entry.compare(before == null ? after - 1 : before, after).orElse(null);
    }

    public KeptEntry getEntry() {
        return entry;
    }

    public List<String> getAddable() {
        return ADDABLE;
    }

    public List<OrganisationRow> getMembers() {
        return organisations.members();
    }

    public boolean isChangedMeanwhile() {
        return changedMeanwhile;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Integer getReadNumber() {
        return readNumber == null ? Integer.valueOf(entry.newest()) : readNumber;
    }

    public void setReadNumber(Integer readNumber) {
        this.readNumber = readNumber;
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

    public Long getKeeper() {
        return keeper;
    }

    public void setKeeper(Long keeper) {
        this.keeper = keeper;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
    }
}
