package se.lexheller.coordinationmap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.coordinationmap.CitationService;
import se.lexheller.coordinationmap.CitedEntry;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/**
 * The part of a form in which somebody chooses what an answer cites: boxes to tick, and a search that brings more boxes without
 * losing what is typed in the rest of the form, since it is sent with it.
 */
@Named("citing")
@RequestScoped
public class CitationChoice {

    /**
     * A box.
     *
     * @param outdated whether something else is in force now
     */
    public record Box(CitableVersion version, boolean ticked, boolean outdated) {
    }

    @Inject
    private CitationService citations;
    @Inject
    @Param(name = "citing")
    private String sent;
    @Inject
    @Param(name = CitationService.FIELD)
    private List<String> ticked;
    @Inject
    @Param(name = "citeSearch")
    private String search;
    private List<CitableVersion> found;
    private List<Box> boxes;

    /** @throws InvalidInput where something that is no citation was sent */
    public List<Citation> chosen() {
        return ticked == null ? List.of() : ticked.stream().map(typed -> Citation.of(typed)
                .orElseThrow(() -> new InvalidInput(FieldError.of(CitationService.FIELD, "error.not-on-the-map")))).toList();
    }

    /**
     * @param kept     what is cited as it is saved
     * @param proposed what can be cited of what the case names
     * @return what is cited first, then what was sought, then what is proposed
     */
    public List<Box> boxes(List<CitedEntry> kept, List<CitableVersion> proposed) {
        if (boxes == null) {
            Map<Citation, Box> all = new LinkedHashMap<>();
            List<CitedEntry> shown = sent == null ? kept : citations.read(sentCitations());
            shown.forEach(c -> all.put(c.citation(), new Box(c.cited(), true, c.outdated())));
            shown.stream().filter(c -> c.outdated() && c.inForce() != null).forEach(c -> offer(all, c.inForce()));
            getFound().forEach(v -> offer(all, v));
            proposed.forEach(v -> offer(all, v));
            boxes = List.copyOf(all.values());
        }
        return boxes;
    }

    private static void offer(Map<Citation, Box> all, CitableVersion version) {
        all.putIfAbsent(version.citation(), new Box(version, false, false));
    }

    private List<Citation> sentCitations() {
        List<Citation> known = new ArrayList<>();
        if (ticked != null) {
            ticked.stream().map(Citation::of).flatMap(Optional::stream).distinct().forEach(known::add);
        }
        return known;
    }

    public String getSearch() {
        return search;
    }

    /** @return what the search found; empty where nothing was sought */
    public List<CitableVersion> getFound() {
        if (found == null) {
            found = citations.search(search);
        }
        return found;
    }

    /** @return whether something was sought in vain */
    public boolean isNothingFound() {
        return search != null && !search.isBlank() && getFound().isEmpty();
    }
}
