package se.lexheller.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Looks at a page as axe-core does, WCAG 2.2 AA and its advice. */
public final class Axe {

    private static final List<String> TAGS = List.of(
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** What depends on colours, on the room that there is and on what is shown in it; all else is the same in every window. */
    private static final List<String> OF_THE_WINDOW = List.of("color-contrast", "target-size", "scrollable-region-focusable", "link-in-text-block", "css-orientation-lock");

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    private static final Set<UUID> SEEN = ConcurrentHashMap.newKeySet();
    /** Elements, attributes and where text stands. */
    private static final String BUILT = """
            () => [...document.querySelectorAll('*')].map(e => e.tagName + [...e.attributes].map(a => ' ' + a.name
                + (['href', 'src', 'value', 'content', 'datetime', 'title'].includes(a.name) ? '' : '=' + a.value.replace(/\\d+/g, '0'))).join('')
                + (e.childElementCount === 0 && e.textContent.trim() !== '' ? ' +' : '')).join('|') + innerWidth + matchMedia('(prefers-color-scheme: dark)').matches""";

    private Axe() {
    }

    /**
     * In each width and colour, and nothing scrolls sideways: the page is opened once, as by somebody who turns the phone
     * and whose evening comes. Every rule is asked on the widest by day, and those that colours and room have a say in on the
     * narrowest by night and by day; in between nothing has another colour or less room.
     */
    public static void findsNothingInAnyWindow(Page page) {
        in(page, ColorScheme.LIGHT);
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) wider).intValue()).as("%s scrolls sideways at %d", page.url(), width).isLessThanOrEqualTo(0);
        }
        findsNothingOn(page);
        in(page, ColorScheme.DARK);
        nothingIn(page, new AxeBuilder(page).withRules(List.of("color-contrast")));
        page.setViewportSize(WIDTHS.get(0), 900);
        nothingIn(page, new AxeBuilder(page).withRules(OF_THE_WINDOW));
        in(page, ColorScheme.LIGHT);
        nothingIn(page, new AxeBuilder(page).withRules(OF_THE_WINDOW));
    }

    private static void in(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }

    /** What is built just like what was looked at before, in such a window, with other words and numbers in it, isn't looked at again. */
    public static void findsNothingNewOn(Page page) {
        String built = (String) page.evaluate(BUILT);
        if (SEEN.add(UUID.nameUUIDFromBytes(built.getBytes(StandardCharsets.UTF_8)))) {
            findsNothingOn(page);
        }
    }

    /** Fails with each rule, where it is broken and what to do. */
    public static void findsNothingOn(Page page) {
        nothingIn(page, new AxeBuilder(page).withTags(TAGS));
    }

    private static void nothingIn(Page page, AxeBuilder axe) {
        // Legacy: without a window of its own for each page's frames, of which the product has none.
        List<Rule> violations = axe.setLegacyMode(true).analyze().getViolations();
        assertThat(violations.stream().map(Axe::told).toList()).as("axe on %s", page.url()).isEmpty();
    }

    private static String told(Rule rule) {
        return "%s (%s): %s%n%s".formatted(rule.getId(), rule.getImpact(), rule.getHelp(),
                rule.getNodes().stream().map(Axe::told).collect(Collectors.joining("\n")));
    }

    private static String told(CheckedNode node) {
        return "    %s  %s%n      %s".formatted(node.getTarget(), node.getHtml(), node.getFailureSummary());
    }
}
