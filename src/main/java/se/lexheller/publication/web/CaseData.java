package se.lexheller.publication.web;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.stream.Collectors;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.Actor;
import se.lexheller.publication.CaseForReaders;
import se.lexheller.publication.CaseRow;
import se.lexheller.shared.JsonParts;

/** Published cases in the words of schema.org, as JSON-LD that can stand inside a script element. */
final class CaseData {

    private static final String CONTEXT = "https://schema.org";
    private static final String LICENSE = "https://creativecommons.org/publicdomain/zero/1.0/";

    private final String base;

    /** @param base address of this installation, without a slash at the end */
    CaseData(String base) {
        this.base = base;
    }

    /** A question and what those who were asked have answered, all of it as the one answer. */
    String question(CaseForReaders c, String publisher) {
        String url = base + Route.CASE.swedishPath(c.slug());
        JsonObjectBuilder question = JsonParts.object().add("@type", "Question").add("@id", url + "#challenge").add("name", c.text().title())
                .add("text", c.text().challenge()).add("answerCount", 1).add("acceptedAnswer", JsonParts.object().add("@type", "Answer")
                        .add("url", url + "#answers").add("text", c.answers().stream().map(a -> a.heading() + "\n\n" + a.text()).collect(Collectors.joining("\n\n"))));
        JsonObjectBuilder page = JsonParts.object().add("@context", CONTEXT).add("@type", "FAQPage").add("@id", url).add("url", url)
                .add("identifier", c.number()).add("name", c.text().title()).add("description", c.description()).add("inLanguage", "sv")
                .add("license", LICENSE).add("isAccessibleForFree", true).add("publisher", organisation(publisher));
        if (!c.easyRead().isEmpty()) {
            page.add("abstract", c.easyRead());
        }
        if (c.correctedAt() != null) {
            page.add("dateModified", c.correctedAt().toString());
        }
        JsonArrayBuilder about = JsonParts.array();
        c.actors().stream().map(Actor::name).forEach(name -> about.add(organisation(name)));
        return JsonParts.inScript(page.add("about", about).add("mainEntity", JsonParts.array().add(question)).build());
    }

    /** @param first position of the first row, counted from 1 over all pages */
    String list(List<CaseRow> rows, long first, long total) {
        JsonArrayBuilder items = JsonParts.array();
        long position = first;
        for (CaseRow row : rows) {
            items.add(JsonParts.object().add("@type", "ListItem").add("position", position++)
                    .add("url", base + Route.CASE.swedishPath(row.slug())).add("name", row.title()));
        }
        return JsonParts.inScript(JsonParts.object().add("@context", CONTEXT).add("@type", "ItemList").add("numberOfItems", total)
                .add("itemListElement", items).build());
    }

    private static JsonObjectBuilder organisation(String name) {
        return JsonParts.object().add("@type", "Organization").add("name", name);
    }
}
