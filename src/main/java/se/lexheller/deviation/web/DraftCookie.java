package se.lexheller.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import se.lexheller.platform.web.Cookies;
import se.lexheller.shared.Secret;
import java.time.Duration;

/** The cookie that names the draft in this browser, for 30 days from the last time it was saved. */
@RequestScoped
public class DraftCookie {

    private static final String NAME = "utkast";
    private static final Duration KEPT = Duration.ofDays(30);

    @Inject
    private Cookies cookies;
    private Secret written;

    /** @return null where the browser has none */
    public Secret get() {
        return written != null ? written : cookies.get(NAME).orElse(null);
    }

    public void set(Secret draft) {
        written = draft;
        cookies.set(NAME, draft, KEPT);
    }

    /** Lives as long again: the draft has just been saved. */
    public void renew() {
        if (get() != null) {
            cookies.set(NAME, get(), KEPT);
        }
    }

    public void clear() {
        cookies.clear(NAME);
    }
}
