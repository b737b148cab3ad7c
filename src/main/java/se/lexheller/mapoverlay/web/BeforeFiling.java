package se.lexheller.mapoverlay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.FilingPlaces;
import se.lexheller.deviation.FilingService;
import se.lexheller.deviation.web.DraftCookie;
import se.lexheller.mapoverlay.KnownBefore;
import se.lexheller.mapoverlay.KnownBeforeService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.web.KindInAddress;
import se.lexheller.security.CurrentUser;

/** What is known already of that which the draft in this browser is about: the map's rule, and answered cases. */
@Named
@RequestScoped
public class BeforeFiling {

    @Inject
    private FilingService filing;
    @Inject
    private KnownBeforeService known;
    @Inject
    private CurrentUser me;
    @Inject
    private DraftCookie cookie;
    private KnownBefore found;
    private DeviationKind kind;

    @PostConstruct
    void load() {
        FilingPlaces draft = filing.places(me.get(), cookie.get());
        kind = draft.kind();
        found = known.about(draft);
    }

    /** Where nothing is known the filer goes on at once. */
    public void orGoOn() {
        if (!found.isAny()) {
            Redirect.to(Route.FILING_YOU);
        }
    }

    public KnownBefore getFound() {
        return found;
    }

    public boolean isAny() {
        return found.isAny();
    }

    /** @return all answered cases about the same */
    public String getAll() {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("typ", KindInAddress.of(kind));
        query.put("insats", slug(found.about()));
        query.put("fran-insats", slug(found.from()));
        query.put("till-insats", slug(found.to()));
        return Encoding.withQuery(Route.CASES.path(), query);
    }

    private static String slug(MapName place) {
        return place == null ? null : place.slug();
    }
}
