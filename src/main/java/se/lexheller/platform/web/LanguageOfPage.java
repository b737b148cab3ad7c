package se.lexheller.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import se.lexheller.platform.Settings;

/** {@code #{language}} in views: what the page is written in, and the way to the same page in the other language. */
@Named("language")
@ApplicationScoped
public class LanguageOfPage {

    @Inject
    private HttpServletRequest request;
    @Inject
    private Here here;
    @Inject
    private Settings settings;

    public boolean isEnglish() {
        return Language.current() == Language.ENGLISH;
    }

    /** @return the value of lang for what people have written, which is Swedish; null where the page is so too */
    public String getWritten() {
        return isEnglish() ? Language.SWEDISH.code() : null;
    }

    /** @return what a form adds to an address without a page, so that the answer is in the page's language */
    public String getOfForm() {
        return isEnglish() ? "?" + LanguageFilter.IN_ENGLISH : "";
    }

    /** @return "en" or "sv" */
    public String getOther() {
        return Language.current().other().code();
    }

    /** @return this page in the other language, with its query; the home page where this is no page to come back to */
    public String getOtherAddress() {
        String path = here.getPath();
        Language current = Language.current();
        if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null || Language.of(path) != current) {
            return current.other().address(Route.HOME.swedishPath());
        }
        Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        return current.other().address(current.withoutPrefix(path)) + (query == null ? "" : "?" + query);
    }

    /** @return the page's one address, absolute, where whatever is asked for shows the same page in another light */
    public String getAddress() {
        return settings.baseUrl() + here.getPath();
    }

    /**
     * @param canonical the page's one address, absolute
     * @return the same page's in Swedish
     */
    public String inSwedish(String canonical) {
        return settings.baseUrl() + Language.current().withoutPrefix(path(canonical));
    }

    /** @return the same page's in English */
    public String inEnglish(String canonical) {
        return settings.baseUrl() + Language.ENGLISH.address(Language.current().withoutPrefix(path(canonical)));
    }

    private String path(String canonical) {
        return canonical.substring(settings.baseUrl().toString().length());
    }
}
