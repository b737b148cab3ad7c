package se.lexheller.search.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.search.Facet;
import se.lexheller.search.Found;
import se.lexheller.search.SearchService;
import se.lexheller.search.Wish;

/** Sök: all of it stands in the address, so that it can be sent to others, gone back to and kept. */
@Named
@RequestScoped
public class SearchPage {

    /** A facet with its choices, as links. */
    public record Narrowing(Facet facet, List<Way> ways) {
    }

    /**
     * @param url     of the same search with this choice, or without it where it is made already
     * @param written whether somebody has written the name, in Swedish
     */
    public record Way(String name, int count, boolean chosen, String url, boolean written) {
    }

    @Inject
    private SearchService search;
    @Inject
    private Texts texts;
    @Inject
    private HttpServletRequest request;
    @Inject
    private Settings settings;
    private Wish wish;
    private Found found;

    @PostConstruct
    void load() {
        wish = WishInAddress.of(request);
        if (isAsked()) {
            found = search.find(wish).orElse(null);
        }
    }

    /** @return whether anything is looked for; otherwise the page only says what can be */
    public boolean isAsked() {
        return wish.typed() != null && !wish.typed().isBlank() || !wish.chosen().isEmpty();
    }

    public boolean isPreparing() {
        return isAsked() && found == null;
    }

    public Found getFound() {
        return found;
    }

    /** @return what stands in the box */
    public String getText() {
        return found == null ? SearchService.shown(wish.typed()) : found.text();
    }

    public boolean isNewest() {
        return wish.newest();
    }

    public PageLinks getPages() {
        return new PageLinks(Route.SEARCH.path(), WishInAddress.query(getText(), wish.chosen(), wish.newest()), found.page());
    }

    public List<Narrowing> getNarrowings() {
        List<Narrowing> narrowings = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            List<Way> ways = found.of(facet).stream().map(choice -> way(facet, choice)).toList();
            // One that all have in common narrows nothing.
            if (ways.size() > 1 || ways.stream().anyMatch(w -> w.chosen() || w.count() < found.total())) {
                narrowings.add(new Narrowing(facet, ways));
            }
        }
        return narrowings;
    }

    /** @return what is chosen now, each with the way back */
    public List<Way> getChosen() {
        return getNarrowings().stream().flatMap(n -> n.ways().stream()).filter(Way::chosen).toList();
    }

    private Way way(Facet facet, Found.Choice choice) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(wish.chosen());
        if (choice.chosen()) {
            chosen.remove(facet);
        } else {
            chosen.put(facet, choice.value());
        }
        return new Way(name(facet, choice), choice.count(), choice.chosen(), url(getText(), chosen, wish.newest()),
                facet == Facet.GROUP || facet == Facet.INTERVENTION);
    }

    private String name(Facet facet, Found.Choice choice) {
        return switch (facet) {
            case TYPE -> texts.get("types." + choice.value());
            case KIND -> texts.get("kind." + choice.value());
            default -> choice.name();
        };
    }

    private static String url(String text, Map<Facet, String> chosen, boolean newest) {
        return WishInAddress.url(WishInAddress.query(text, chosen, newest));
    }

    public String getBestFirst() {
        return url(getText(), wish.chosen(), false);
    }

    public String getNewestFirst() {
        return url(getText(), wish.chosen(), true);
    }

    /** @return the one address of this very search, absolute */
    public String getCanonical() {
        Map<String, Object> query = isAsked() ? WishInAddress.query(getText(), wish.chosen(), wish.newest()) : new LinkedHashMap<>();
        query.put("sida", found == null || found.page().page() == 1 ? null : found.page().page());
        return settings.baseUrl() + WishInAddress.url(query);
    }

    /** @return the same words in everything */
    public String getEverything() {
        return url(getText(), Map.of(), wish.newest());
    }

    /** @return where this search can be followed */
    public String getFollow() {
        String query = url(getText(), wish.chosen(), false).replaceFirst("^[^?]*\\?", "");
        return Encoding.withQuery(Route.FOLLOW_TOPIC.path(), Map.of("sokning", query));
    }

    public String getDidYouMean() {
        return url(found.didYouMean(), wish.chosen(), wish.newest());
    }

    public String getSuggestions() {
        return Encoding.withQuery(Route.SUGGESTIONS.path(), Map.of("q", getText()));
    }

    public String example(String word) {
        return url(word, Map.of(), false);
    }
}
