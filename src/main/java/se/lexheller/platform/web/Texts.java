package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.HashMap;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import se.lexheller.shared.FieldError;

/** The product's words, for what Java code has to say; views read the bundles by themselves. */
@RequestScoped
public class Texts {

    private static final Map<Language, Map<String, String>> WORDS = new ConcurrentHashMap<>();
    /** Where rules, errors and notices have their words: the common ones first, then each feature's own. */
    private static final List<String> BUNDLES = List.of("platform.texts", "security.texts", "deviation.texts",
            "deviation.filing-texts", "workplace.texts", "assignment.texts", "answer.texts", "publication.texts",
            "publication.staff-texts", "notification.texts",
            "coordinationmap.texts",
            "mapkeeping.texts",
            "mapfeedback.texts",
            "mapkeeping.review-texts",
            "openmap.texts",
            "opendata.page-texts",
            "harvest.texts",
            "subscription.texts",
            "mapoverlay.texts",
            "statistics.texts",
            "mapexchange.texts",
            "apikey.texts",
            "webhook.texts",
            "reaction.texts",
            "intake.texts",
            "administration.texts",
            "installation.texts",
            "register.texts",
            "federation.texts",
            "retention.texts",
            "incident.texts",
            "privacy.texts",
            "search.texts",
            "audit.texts");

    /** To understand a pattern takes longer than to fill it in, and a list fills in the same one for each row. */
    private final Map<String, MessageFormat> formats = new HashMap<>();

    /** @throws MissingResourceException where no bundle has the key */
    public String get(String key, Object... arguments) {
        return find(key).map(pattern -> format(pattern, arguments))
                .orElseThrow(() -> new MissingResourceException("no text", Texts.class.getName(), key));
    }

    /** @return for what is kept in a case or handed on: that is Swedish whatever language the page is in */
    public String inSwedish(String key) {
        return Optional.ofNullable(words(Language.SWEDISH).get(key)).orElseThrow(() -> new MissingResourceException("no text", Texts.class.getName(), key));
    }

    /** A field's own words come first ({@code error.required.challenge}), then those for all fields ({@code error.required}). */
    public String error(FieldError error) {
        Object[] arguments = error.arguments().toArray();
        return find(error.key() + "." + error.field()).map(pattern -> format(pattern, arguments))
                .orElseGet(() -> get(error.key(), arguments));
    }

    private static Optional<String> find(String key) {
        return Optional.ofNullable(words(Language.current()).get(key));
    }

    private static Map<String, String> words(Language language) {
        return WORDS.computeIfAbsent(language, Texts::all);
    }

    /** Of two bundles with the same key the first counts. */
    private static Map<String, String> all(Language language) {
        Map<String, String> all = new HashMap<>();
        for (String name : BUNDLES) {
            ResourceBundle bundle = ResourceBundle.getBundle("se.lexheller." + name, language.bundles());
            bundle.keySet().forEach(key -> all.putIfAbsent(key, bundle.getString(key)));
        }
        return Map.copyOf(all);
    }

    private String format(String pattern, Object... arguments) {
        return arguments.length == 0 ? pattern : formats.computeIfAbsent(pattern, p -> new MessageFormat(p, Language.current().locale())).format(arguments);
    }
}
