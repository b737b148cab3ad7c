package se.lexheller.intake.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.lexheller.deviation.Handover;
import se.lexheller.deviation.KindQuestion;
import se.lexheller.intake.TypedHandover;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.FindingKind;

/**
 * Reads the JSON that a member's system sends. Only its shape is asked here, and strictly: what the words are worth is asked by the
 * same rules as the form's.
 */
@ApplicationScoped
public class HandoverReader {

    /** What stands under {@code filer}. */
    static final Set<String> FILER = Set.of("email", "name", "occupation");
    private static final List<String> TEXTS = List.of("title", "challenge", "consequenceForIndividual", "consequenceForActors",
            "proposedSolution", "otherActors", "kind");
    private static final Set<String> KEPT = Set.of("title", "challenge", "consequenceForIndividual", "consequenceForActors");

    private final JsonParserFactory parsers = Json.createParserFactory(Map.of());
    /** It alone refuses one name given twice. */
    private final JsonReaderFactory readers = Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    TypedHandover read(byte[] body) throws MisshapenBody {
        List<BodyFault> faults = new ArrayList<>();
        BodyObject root = new BodyObject(parse(body), "", faults);
        Map<String, List<String>> answers = new HashMap<>();
        TEXTS.forEach(name -> answers.put(name, List.of(root.text(name))));
        facts(root.object("facts"), answers);
        BodyObject filer = root.object("filer");
        FILER.forEach(name -> answers.put(name, List.of(filer.text(name))));
        filer.nothingElse();
        TypedHandover typed = new TypedHandover(answers, root.texts("actors"), root.texts("targetGroups"), root.text("memberReference"),
                root.flag("noPersonalData"), kept(root), reasons(root));
        root.nothingElse();
        if (!faults.isEmpty()) {
            throw new MisshapenBody(faults);
        }
        return typed;
    }

    /** waitDays for WAIT_DAYS. */
    static String name(KindQuestion question) {
        StringBuilder name = new StringBuilder();
        for (String word : question.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static void facts(BodyObject facts, Map<String, List<String>> answers) {
        for (KindQuestion question : KindQuestion.values()) {
            String name = name(question);
            String answer = switch (question.form()) {
                case TEXT, LONG_TEXT, PLACE -> facts.text(name);
                case NUMBER -> facts.number(name).orElse("");
                case YES_NO -> facts.optionalFlag(name).map(yes -> yes ? "ja" : "nej").orElse("");
            };
            answers.put(question.name(), List.of(answer));
        }
        facts.nothingElse();
    }

    private static Set<String> kept(BodyObject root) {
        List<String> kept = root.texts("keptAsWritten");
        for (int i = 0; i < kept.size(); i++) {
            if (!KEPT.contains(kept.get(i))) {
                root.fault("keptAsWritten/" + i, "api.unknown-name");
            }
        }
        return new HashSet<>(kept);
    }

    private static List<Handover.Reason> reasons(BodyObject root) {
        List<Handover.Reason> reasons = new ArrayList<>();
        root.objects("notPersonalData").forEach(given -> reason(given).ifPresent(reasons::add));
        return reasons;
    }

    private static Optional<Handover.Reason> reason(BodyObject given) {
        String field = field(given.text("pointer"));
        String kind = given.text("kind");
        Optional<Integer> start = given.number("start").filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf);
        Optional<Integer> end = given.number("end").filter(n -> n.matches("\\d{1,6}")).map(Integer::valueOf);
        String why = given.text("reason");
        given.nothingElse();
        Optional<FindingKind> found = Arrays.stream(FindingKind.values()).filter(k -> k.name().equals(kind)).findFirst();
        if (field == null) {
            given.fault("pointer", "api.unknown-name");
        } else if (found.isEmpty()) {
            given.fault("kind", "api.unknown-name");
        } else if (start.isEmpty() || end.isEmpty() || end.get() <= start.get()) {
            given.fault("end", "api.no-place");
        } else {
            return Optional.of(new Handover.Reason(field, new Finding(found.get(), start.get(), end.get()), why));
        }
        return Optional.empty();
    }

    /** @return as the form names it; null where no text stands there */
    private static String field(String pointer) {
        String plain = pointer.startsWith("#") ? pointer.substring(1) : pointer;
        if (plain.startsWith("/facts/")) {
            return Arrays.stream(KindQuestion.values()).filter(q -> plain.equals("/facts/" + name(q))).map(KindQuestion::name).findFirst().orElse(null);
        }
        return plain.startsWith("/") && !plain.equals("/kind") && TEXTS.contains(plain.substring(1)) ? plain.substring(1) : null;
    }

    private JsonObject parse(byte[] body) throws MisshapenBody {
        String text = utf8(body);
        try (JsonParser parser = parsers.createParser(new StringReader(text)); JsonReader reader = readers.createReader(new StringReader(text))) {
            if (!parser.hasNext() || parser.next() != JsonParser.Event.START_OBJECT) {
                throw new MisshapenBody("api.not-an-object");
            }
            JsonObject object = reader.readObject();
            parser.skipObject(); // of what has been read whole: on what isn't it would go on for ever
            if (parser.hasNext()) {
                throw new MisshapenBody("api.malformed");
            }
            return object;
        } catch (RuntimeException e) { // the parser has several of its own, also for what is nested too deeply
            throw new MisshapenBody("api.malformed");
        }
    }

    private static String utf8(byte[] body) throws MisshapenBody {
        try {
            return StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new MisshapenBody("api.not-utf8");
        }
    }
}
