package se.lexheller.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.Json;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What somebody types who wants more from a page than to be read, and how it is seen that it got nothing. */
public final class Markup {

    /** Breaks out of text, attributes, titles, comments and scripts; on one line, and short enough for a title. */
    public static final String SHORT = "\"'><img src=x onerror=hacked()> <svg onload=hacked()> </script><script>hacked()</script> #{7*7} ${7*7} ]]> <!-- &lt;b&gt;";
    /** Breaks out of all else, and calls for formulas, links and styles. */
    public static final String LONG = "=HYPERLINK(\"javascript:hacked()\") " + SHORT + " --> </textarea></title></style> <style>*{display:none}</style> "
            + "<a href=\"javascript:hacked()\" onclick=\"hacked()\">x</a> <iframe src=\"javascript:hacked()\"></iframe> <math><mi xlink:href=\"javascript:hacked()\"></mi></math> "
            + "<base href=\"//evil.example/\"> <form action=\"//evil.example/\"><button formaction=\"javascript:hacked()\">y</button></form> "
            + "<template><script>hacked()</script></template> {{7*7}} <%= 7*7 %> <http://evil.example/a> \"\"\" \\\" \\n BEGIN:VEVENT @prefix a: <b> .";

    private static final List<String> ELEMENTS = List.of("img[src=x]", "svg[onload]", "iframe", "math", "style", "base", "object", "embed", "template", "[formaction]",
            "form[action*=evil]", "a[href*=evil]", "[href^=javascript]", "[src^=javascript]", "script:not([src]):not([type=application/ld+json])");

    private Markup() {
    }

    /** No element and no attribute of the page is the writer's, and nothing was worked out. */
    public static void isOnlyWords(String address, String html) {
        Document page = Jsoup.parse(html);
        for (String element : ELEMENTS) {
            assertThat(page.select(element)).as("%s at %s", element, address).isEmpty();
        }
        for (Element element : page.getAllElements()) {
            assertThat(element.attributes().asList().stream().map(Attribute::getKey).filter(name -> name.startsWith("on"))).as("%s at %s", element.tagName(), address).isEmpty();
        }
        page.select("script[type=application/ld+json]").forEach(data -> Json.createReader(new StringReader(data.data())).read());
        assertThat(page.text()).as(address).doesNotContain("49 49").doesNotContain("{49");
    }

    public static void isOnlyWordsAsXml(String address, String xml) {
        Document document = Jsoup.parse(xml, "", Parser.xmlParser());
        assertThat(document.select("script, img, iframe, [onload], [onerror], foreignObject")).as(address).isEmpty();
    }

    /** Opens each address and waits until its script has run: no dialog, nothing that the policy had to stop, nothing executed. */
    public static void runsNothing(Page page, List<String> addresses) {
        List<String> seen = new ArrayList<>();
        page.onDialog(dialog -> {
            seen.add("dialog " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy") || message.text().contains("hacked")) {
                seen.add(page.url() + ": " + message.text());
            }
        });
        page.addInitScript("window.hacked = () => { window.wasHacked = true; };");
        for (String address : addresses) {
            page.navigate(address);
            if (Boolean.TRUE.equals(page.evaluate("window.wasHacked === true"))) {
                seen.add(address + " ran it");
            }
        }
        assertThat(seen).isEmpty();
    }
}
