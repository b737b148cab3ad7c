package se.lexheller.subscription;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.PublishedFacts;

/**
 * What somebody wants to be told of: one published case, all that lie within some conditions, or what a saved search finds.
 *
 * @param publishedCase id; with it nothing else is given
 * @param actor         id of an organisation involved; null: whichever
 * @param group         id of a target group; null: whichever
 * @param intervention  id of an intervention, in whichever part; null: whichever
 * @param search        a query as {@link SavedSearches} keeps it; with it nothing else is given
 */
public record Topic(Long publishedCase, Long actor, DeviationKind kind, Long group, Long intervention, String search) {

    public static final int LONGEST_SEARCH = 200;
    static final int LONGEST = 700;
    public static final Topic ALL = about(null, null, null, null);
    private static final String ALL_TEXT = "all";

    public Topic {
        boolean narrowed = actor != null || kind != null || group != null || intervention != null;
        if (publishedCase != null && (narrowed || search != null) || search != null && narrowed) {
            throw new IllegalArgumentException("a case, conditions or a search");
        }
    }

    public static Topic ofCase(long publishedCase) {
        return new Topic(publishedCase, null, null, null, null, null);
    }

    public static Topic about(Long actor, DeviationKind kind, Long group, Long intervention) {
        return new Topic(null, actor, kind, group, intervention, null);
    }

    /** @param query not empty */
    public static Topic ofSearch(String query) {
        return new Topic(null, null, null, null, null, query);
    }

    public boolean isCase() {
        return publishedCase != null;
    }

    public boolean isSearch() {
        return search != null;
    }

    public boolean isAll() {
        return equals(ALL);
    }

    /** Whether the case is of what is wanted; what a search finds only {@link SavedSearches} knows. */
    public boolean fits(PublishedFacts found) {
        if (isCase()) {
            return publishedCase == found.id();
        }
        return !isSearch() && (actor == null || found.actors().contains(actor)) && (kind == null || kind == found.kind())
                && (group == null || found.groups().contains(group))
                && (intervention == null || found.interventions().contains(intervention));
    }

    /** @return the same text for the same topic */
    public String text() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("case", publishedCase);
        parts.put("actor", actor);
        parts.put("kind", kind);
        parts.put("group", group);
        parts.put("intervention", intervention);
        parts.put("search", search);
        parts.values().removeIf(Objects::isNull);
        return parts.isEmpty() ? ALL_TEXT : parts.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue().toString(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** @param text as {@link #text()} gives it */
    public static Topic of(String text) {
        Map<String, String> parts = text.equals(ALL_TEXT) ? Map.of() : Arrays.stream(text.split("&")).map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8)));
        return new Topic(id(parts, "case"), id(parts, "actor"), parts.containsKey("kind") ? DeviationKind.valueOf(parts.get("kind")) : null,
                id(parts, "group"), id(parts, "intervention"), parts.get("search"));
    }

    private static Long id(Map<String, String> parts, String name) {
        return parts.containsKey(name) ? Long.valueOf(parts.get(name)) : null;
    }
}
