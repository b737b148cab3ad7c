package se.lexheller.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Public pages are plain HTML in the product's own design: no library of components draws them, adds to them or is loaded by them. */
public final class OwnDesign {

    /** PrimeFaces' classes, its icons', and what it and Faces hang onto a page: style, script, calls. */
    private static final String FOREIGN = "[class~=(^|\\s)(ui-|pi\\b)], [href*=jakarta.faces.resource], [src*=jakarta.faces.resource], [onclick], [onchange], script:containsData(PrimeFaces)";

    private OwnDesign() {
    }

    /** @param address for whoever reads the failure */
    public static void isAllThereIsIn(String address, String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.select(FOREIGN)).as("what a component library has put into %s", address).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").eachAttr("href")).as("styles of %s", address).isNotEmpty().allMatch(OwnDesign::isOwn);
        assertThat(page.select("script[src]").eachAttr("src")).as("scripts of %s", address).isNotEmpty().allMatch(OwnDesign::isOwn);
    }

    /** The association's colour is a style too. */
    private static boolean isOwn(String file) {
        return file.startsWith("/assets/") || file.startsWith("/forbundet/");
    }
}
