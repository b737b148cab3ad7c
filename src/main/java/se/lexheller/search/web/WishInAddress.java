package se.lexheller.search.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.web.KindInAddress;
import se.lexheller.search.EntryType;
import se.lexheller.search.Facet;
import se.lexheller.search.Wish;

/**
 * What a reader asks for, as the address has it: {@code /sok?q=rehab&slag=insatser&kommun=0580&sortering=datum&sida=2}. What makes
 * no sense is left out.
 */
final class WishInAddress {

    private static final String NEWEST = "datum";
    private static final int LONGEST_VALUE = 200;
    private static final Map<EntryType, String> TYPES = Map.of(EntryType.CASE, "avvikelser", EntryType.FOREIGN_CASE, "andra-forbund",
            EntryType.INTERVENTION, "insatser", EntryType.ACTOR, "aktorer", EntryType.TARGET_GROUP, "malgrupper");

    private WishInAddress() {
    }

    static Wish of(HttpServletRequest request) {
        return of(request::getParameter);
    }

    /** @param given value of a parameter; null where it isn't there */
    static Wish of(UnaryOperator<String> given) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            value(facet, given.apply(facet.parameter())).ifPresent(value -> chosen.put(facet, value));
        }
        return new Wish(given.apply("q"), chosen, NEWEST.equals(given.apply("sortering")), page(given.apply("sida")));
    }

    private static Optional<String> value(Facet facet, String word) {
        if (word == null || word.isBlank() || word.length() > LONGEST_VALUE) {
            return Optional.empty();
        }
        return switch (facet) {
            case TYPE -> TYPES.entrySet().stream().filter(e -> e.getValue().equals(word)).map(e -> e.getKey().name()).findFirst();
            case KIND -> KindInAddress.find(word).map(Enum::name);
            default -> Optional.of(word);
        };
    }

    private static int page(String typed) {
        return typed != null && typed.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(typed) : 1;
    }

    static String word(Facet facet, String value) {
        return switch (facet) {
            case TYPE -> TYPES.get(EntryType.valueOf(value));
            case KIND -> KindInAddress.of(DeviationKind.valueOf(value));
            default -> value;
        };
    }

    /** @param text as it is shown again; @return all but the page */
    static Map<String, Object> query(String text, Map<Facet, String> chosen, boolean newest) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put("q", text);
        chosen.forEach((facet, value) -> query.put(facet.parameter(), word(facet, value)));
        query.put("sortering", newest ? NEWEST : null);
        return query;
    }

    static String url(Map<String, Object> query) {
        return Encoding.withQuery(Route.SEARCH.path(), query);
    }
}
