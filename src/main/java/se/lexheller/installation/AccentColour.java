package se.lexheller.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Tells whether a colour of the association's own leaves every page readable, computed from the style sheet that pages have. */
@ApplicationScoped
class AccentColour {

    private static final String TOKENS = "/assets/css/tokens.css";

    private ColourTokens tokens;

    protected AccentColour() { // for CDI
    }

    @Inject
    AccentColour(ServletContext context) {
        this(read(context));
    }

    AccentColour(ColourTokens tokens) {
        this.tokens = tokens;
    }

    /** @param accent as #0b5a63; @return what it would make too hard to tell apart, light or dark; empty where nothing */
    Optional<ColourPairs.Weak> weakness(String accent) {
        ColourTokens own = tokens.withBrand(accent);
        return Arrays.stream(Theme.values()).flatMap(theme -> ColourPairs.tooWeak(own, theme).stream()).findFirst();
    }

    private static ColourTokens read(ServletContext context) {
        try (InputStream in = context.getResourceAsStream(TOKENS)) {
            return ColourTokens.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
