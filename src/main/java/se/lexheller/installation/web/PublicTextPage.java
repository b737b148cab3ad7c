package se.lexheller.installation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.lexheller.installation.PageTextService;
import se.lexheller.installation.PublicPage;
import se.lexheller.installation.PublicText;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.SiteCookie;

/** The pages about the site, the same for everybody. */
@Named
@RequestScoped
public class PublicTextPage {

    /** A cookie as the site sets it. */
    public record Cookie(String key, String name) {
    }

    @Inject
    private PageTextService texts;
    @Inject
    private Settings settings;
    private PublicPage page;

    /** @param name of a {@link PublicText} */
    public PublicPage of(String name) {
        if (page == null) {
            page = texts.read(PublicText.valueOf(name));
        }
        return page;
    }

    public List<Cookie> getCookies() {
        return Arrays.stream(SiteCookie.values()).map(c -> new Cookie(c.name(), (settings.secure() ? "__Host-" : "") + c.plainName())).toList();
    }
}
