package se.lexheller.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page as axe-core does, WCAG 2.2 AA and its advice. */
public final class Axe {

    private static final List<String> TAGS = List.of(
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<Integer> WIDTHS = List.of(320, 768, 1280);

    private Axe() {
    }

    /**
     * In each width and colour, and nothing scrolls sideways: the page is opened once, as by somebody who turns the phone
     * and whose evening comes.
     */
    public static void findsNothingInAnyWindow(Page page) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
            for (int width : WIDTHS) {
                page.setViewportSize(width, 900);
                findsNothingOn(page);
                Object wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(((Number) wider).intValue()).as("%s scrolls sideways at %d", page.url(), width).isLessThanOrEqualTo(0);
            }
        }
    }

    /** Fails with each rule, where it is broken and what to do. */
    public static void findsNothingOn(Page page) {
        // Legacy: without a window of its own for each page's frames, of which the product has none.
        List<Rule> violations = new AxeBuilder(page).withTags(TAGS).setLegacyMode(true).analyze().getViolations();
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
