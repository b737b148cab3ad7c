package se.lexheller.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.lexheller.platform.web.Encoding;
import se.lexheller.search.EntryType;
import se.lexheller.search.Facet;
import se.lexheller.search.SearchService;
import se.lexheller.search.Wish;
import se.lexheller.subscription.SavedSearches;

/** Searches that readers follow: the query of the search page, of published cases alone. */
@ApplicationScoped
public class FollowedSearches implements SavedSearches {

    @Inject
    private SearchService search;

    @Override
    public Optional<String> kept(String query) {
        Wish wish = wish(query);
        String text = SearchService.shown(wish.typed());
        EntryType type = wish.chosen().containsKey(Facet.TYPE) ? EntryType.valueOf(wish.chosen().get(Facet.TYPE)) : EntryType.CASE;
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        chosen.putAll(wish.chosen());
        chosen.remove(Facet.TYPE);
        if (type != EntryType.CASE || text.isEmpty() && chosen.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Encoding.withQuery("", WishInAddress.query(text, chosen, false)).substring(1));
    }

    @Override
    public boolean finds(String query, String number) {
        return search.finds(wish(query), number);
    }

    private static Wish wish(String query) {
        Map<String, String> given = new HashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                given.putIfAbsent(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return WishInAddress.of(given::get);
    }

    /** What is no encoding stands for itself. */
    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
