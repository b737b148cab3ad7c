package se.lexheller.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Looks at a page as axe-core does, WCAG 2.2 AA and its advice. */
public final class Axe {

    private static final List<String> TAGS = List.of(
            "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {
    }

    /** Fails with each rule, where it is broken and what to do. */
    public static void findsNothingOn(Page page) {
        List<Rule> violations = new AxeBuilder(page).withTags(TAGS).analyze().getViolations();
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
