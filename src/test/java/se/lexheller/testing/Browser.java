package se.lexheller.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** One Chromium for the whole run; each visitor in it has cookies of her own. */
public final class Browser {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final int PATIENCE_MILLIS = 15_000;

    private static final Once<Browser> ONCE = new Once<>(Browser::new);

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser() {
        playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium().launch(new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.find(Path.of(playwright.chromium().executablePath())))
                .setHeadless(true).setArgs(FLAGS));
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    }

    /** Somebody new at the started server: no cookies, Swedish, a window of 1280 by 800. The caller closes it. */
    public static BrowserContext visitor() {
        return visitor(new com.microsoft.playwright.Browser.NewContextOptions().setViewportSize(1280, 800));
    }

    /** Somebody new with a window, a colour scheme or a setting of her own. The caller closes it. */
    public static BrowserContext visitor(com.microsoft.playwright.Browser.NewContextOptions options) {
        BrowserContext context = ONCE.get().chromium.newContext(options
                .setBaseURL(TestServer.started().base().toString())
                .setLocale("sv-SE").setTimezoneId("Europe/Stockholm"));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return context;
    }
}
