package se.lexheller.harvest;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.privacy.PersonalDataDetector;

/** Reads what another association's {@code /api/v1/cases} answers. What isn't as it should be is passed over, and only that. */
final class ForeignCaseReader {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SEASON = 60;
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_ANSWER = 40_000;
    private static final int MOST_ACTORS = 12;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_URL = 400;
    private static final String NUMBER = "[A-Za-z0-9-]{1,40}";

    private final String address;
    private final Instant now;

    /** @param address of the installation that is read; a case anywhere else isn't its own */
    ForeignCaseReader(String address, Instant now) {
        this.address = address;
        this.now = now;
    }

    /** @return the items of a page */
    static List<JsonObject> items(JsonObject page) throws HarvestFailure {
        if (!(page.get("items") instanceof JsonArray items) || items.stream().anyMatch(i -> !(i instanceof JsonObject))) {
            throw new HarvestFailure(Trouble.NOT_LIKE_OURS);
        }
        return items.getValuesAs(JsonObject.class);
    }

    /** @return empty where it can't be kept: without a number, title or place of its own, or with a number of a person in it */
    Optional<ReadCase> read(JsonObject item) {
        String url = text(item, "url");
        String title = ForeignText.line(text(item, "title"), LONGEST_TITLE);
        Optional<Instant> published = moment(item, "publishedAt");
        Optional<Instant> modified = moment(item, "modifiedAt");
        if (number(item).isEmpty() || title.isEmpty() || !isOwn(url) || published.isEmpty() || modified.isEmpty()) {
            return Optional.empty();
        }
        ReadCase read = new ReadCase(number(item).get(), url, title, kind(item), ForeignText.line(text(item, "season"), LONGEST_SEASON),
                ForeignText.of(text(item, "challenge"), LONGEST_TEXT), ForeignText.of(answer(item), LONGEST_ANSWER), actors(item), published.get(), modified.get());
        return Optional.of(read).filter(c -> Stream.of(c.title(), c.challenge(), c.answer()).noneMatch(PersonalDataDetector::holdsStop));
    }

    static Optional<String> number(JsonObject item) {
        return Optional.of(text(item, "number")).filter(n -> n.matches(NUMBER));
    }

    private boolean isOwn(String url) {
        return url.startsWith(address + "/") && url.length() <= LONGEST_URL && url.substring(address.length()).matches("[A-Za-z0-9/_.~%-]+");
    }

    private static DeviationKind kind(JsonObject item) {
        return Arrays.stream(DeviationKind.values()).filter(k -> k.name().equals(text(item, "kind"))).findFirst().orElse(DeviationKind.OTHER);
    }

    private static String answer(JsonObject item) {
        return objects(item, "answers").map(a -> text(a, "from") + "\n" + text(a, "text")).map(String::strip).collect(Collectors.joining("\n\n"));
    }

    private static String actors(JsonObject item) {
        return objects(item, "actors").map(a -> ForeignText.line(text(a, "name"), LONGEST_NAME)).filter(n -> !n.isEmpty()).limit(MOST_ACTORS)
                .collect(Collectors.joining("\n"));
    }

    private static Stream<JsonObject> objects(JsonObject item, String name) {
        return item.get(name) instanceof JsonArray array ? array.stream().filter(JsonObject.class::isInstance).map(JsonValue::asJsonObject) : Stream.of();
    }

    private static String text(JsonObject item, String name) {
        return item.get(name) instanceof JsonString text ? text.getString() : "";
    }

    /** What is said to come out of the future came now, or nothing would ever be newer. */
    Optional<Instant> moment(JsonObject item, String name) {
        try {
            Instant read = OffsetDateTime.parse(text(item, name)).toInstant();
            return Optional.of(read.isAfter(now) ? now : read.isBefore(Instant.EPOCH) ? Instant.EPOCH : read);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
