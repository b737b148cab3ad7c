package se.lexheller.mapkeeping.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.KeepingFilter;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.mapkeeping.KeepingRow;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;
import se.lexheller.shared.PlainName;

/** Att hålla kartan: what I keep, what has changed, what can be added. */
@Named
@RequestScoped
public class KeepingStartPage {

    private static final String ALL = "alla";

    @Inject
    private KeepingReadService keeping;
    @Inject
    private OrganisationService organisations;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "typ")
    private String kind;
    @Inject
    @Param(name = "ord")
    private String words;
    @Inject
    @Param(name = "haller")
    private String keeper;
    @Inject
    @Param(name = "sida")
    private Integer page;
    private List<OrganisationRow> members;
    private PageOf<KeepingRow> list;
    private List<KeepingRow> newest;

    @PostConstruct
    void load() {
        members = organisations.members();
        // The first sight is the editor's own part; "alla" is a choice of its own.
        keeper = keeper == null ? own() : keeper;
        kind = KindAddress.orNull(kind) == null ? usualKind() : kind;
        list = keeping.list(me.get(), new KeepingFilter(KindAddress.orNull(kind), words == null || words.isBlank() ? null : words,
                PlainName.isOne(keeper) && !ALL.equals(keeper) ? keeper : null), page == null ? 1 : page);
        newest = keeping.newest(me.get());
    }

    /** Named by the view, so that it is denied before anything is shown. */
    public void show() {
        // load() has asked who it is for
    }

    /** Of all that the map says, the interventions, on whose pages the rest stands; of a member's part, or of what is searched for, everything. */
    private String usualKind() {
        boolean narrowed = !ALL.equals(keeper) || words != null && !words.isBlank();
        return narrowed ? ALL : KindAddress.of(MapEntryKind.INTERVENTION);
    }

    private String own() {
        if (!me.get().keepsMap()) {
            return ALL;
        }
        return members.stream().filter(m -> me.get().isOf(m.id())).map(m -> PlainName.of(m.name())).findFirst().orElse(ALL);
    }

    public PageOf<KeepingRow> getList() {
        return list;
    }

    public List<KeepingRow> getNewest() {
        return newest;
    }

    public List<OrganisationRow> getMembers() {
        return members;
    }

    public List<String> getKinds() {
        return KindAddress.all();
    }

    public String keeperOf(OrganisationRow member) {
        return PlainName.of(member.name());
    }

    public boolean isAdding() {
        return keeping.mayAdd(me.get());
    }

    public boolean isCoordinating() {
        return keeping.mayCoordinate(me.get());
    }

    public PageLinks getPages() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("typ", getKind());
        query.put("ord", getWords());
        query.put("haller", keeper);
        return new PageLinks(Route.KEEPING.path(), query, list);
    }

    /** @return as in the address */
    public String getKind() {
        return kind;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    public String getKeeper() {
        return keeper;
    }
}
