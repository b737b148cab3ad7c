package se.lexheller.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.deviation.CaseText;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.OpenCase;
import se.lexheller.publication.WithdrawnCase;
import se.lexheller.shared.JsonParts;

/** Published cases as JSON; what isn't there is left out. */
@ApplicationScoped
public class OpenCaseWriter {

    @Inject
    private Settings settings;

    protected OpenCaseWriter() { // for CDI
    }

    OpenCaseWriter(Settings settings) {
        this.settings = settings;
    }

    public JsonObject write(OpenCase c) {
        CaseText text = c.text();
        JsonObjectBuilder json = JsonParts.object().add("number", c.number()).add("slug", c.slug()).add("url", address(Route.CASE, c.slug()))
                .add("title", text.title()).add("kind", c.kind().name()).add("season", c.seasonLabel());
        if (!c.easyRead().isEmpty()) {
            json.add("easyRead", c.easyRead());
        }
        json.add("challenge", text.challenge()).add("consequenceForIndividual", text.consequenceForIndividual())
                .add("consequenceForActors", text.consequenceForActors());
        if (!text.proposedSolution().isEmpty()) {
            json.add("proposedSolution", text.proposedSolution());
        }
        JsonArrayBuilder answers = JsonParts.array();
        c.answers().forEach(a -> answers.add(JsonParts.object().add("from", a.heading()).add("text", a.text())));
        json.add("answers", answers);
        JsonArrayBuilder actors = JsonParts.array();
        c.actors().forEach(a -> actors.add(JsonParts.object().add("key", a.key()).add("name", a.name())));
        json.add("actors", actors).add("targetGroups", named(c.targetGroups(), Route.MAP_GROUP))
                .add("interventions", named(c.interventions(), Route.MAP_INTERVENTION))
                .add("publishedAt", c.publishedAt().toString()).add("modifiedAt", c.changedAt().toString());
        if (c.correctionNote() != null) {
            json.add("correction", c.correctionNote());
        }
        return json.build();
    }

    JsonObject write(WithdrawnCase c) {
        return JsonParts.object().add("number", c.number()).add("slug", c.slug()).add("url", address(Route.CASE, c.slug()))
                .add("withdrawnAt", c.withdrawnAt().toString()).add("reason", c.reason()).build();
    }

    private JsonArrayBuilder named(Iterable<MapName> names, Route page) {
        JsonArrayBuilder array = JsonParts.array();
        names.forEach(n -> array.add(JsonParts.object().add("slug", n.slug()).add("name", n.name()).add("url", address(page, n.slug()))));
        return array;
    }

    private String address(Route page, String slug) {
        return settings.baseUrl() + page.swedishPath(slug);
    }
}
