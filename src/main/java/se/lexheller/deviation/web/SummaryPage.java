package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.deviation.FilingOutcome;
import se.lexheller.deviation.FilingService;
import se.lexheller.deviation.FilingStep;
import se.lexheller.deviation.FilingSummary;
import se.lexheller.deviation.FilingWay;
import se.lexheller.deviation.SubmissionService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.privacy.Finding;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.NotFound;

/** Kontrollera och skicka: everything as it will be read, with a way to change each answer. */
@Named
@RequestScoped
public class SummaryPage {

    private static final String ALL = "all";

    /** A group of answers. */
    public record Group(String title, List<Row> rows) {
    }

    /**
     * @param change  address of the page where it can be changed
     * @param written whether the value is what somebody has written, rather than a word of the page
     */
    public record Row(String label, String value, String change, boolean written) {
    }

    /** @param change address of the field that has to be put right */
    public record Fault(String label, String message, String change) {
    }

    @Inject
    private FilingService filing;
    @Inject
    private SubmissionService submission;
    @Inject
    private CurrentUser me;
    @Inject
    private DraftCookie cookie;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    @Param(name = "redact")
    private String redact;
    @Inject
    @Param(name = "acknowledge")
    private String acknowledge;
    private FilingSummary summary;
    private boolean noPersonalData;

    @PostConstruct
    void load() {
        try {
            summary = filing.summary(me.get(), cookie.get());
        } catch (NotFound e) {
            summary = null;
        }
    }

    public void enter() {
        if (summary == null) {
            Redirect.withNotice("no-draft", Route.FILING_START);
        }
    }

    public void send() {
        FilingOutcome[] outcome = new FilingOutcome[1];
        if (errors.attempt(() -> outcome[0] = submission.submit(me.get(), cookie.get(), noPersonalData))) {
            follow(outcome[0]);
        }
    }

    /** A button beside a place found: "byt mot [borttaget]". */
    public void redact() {
        if (redact.equals(ALL)) {
            filing.redactAll(me.get(), cookie.get());
        } else {
            FoundPlace.Address place = FoundPlace.Address.of(redact);
            filing.redact(me.get(), cookie.get(), place.field(), place.finding());
        }
        Redirect.withNotice("redacted", Route.FILING_SUMMARY);
    }

    /** A button beside a place found: "det är ingen personuppgift", with the reason typed at it. */
    public void acknowledge() {
        FoundPlace.Address place = FoundPlace.Address.of(acknowledge);
        if (errors.attempt(() -> filing.acknowledge(me.get(), cookie.get(), place.field(), place.finding(), reason(place)))) {
            Redirect.withNotice("acknowledged", Route.FILING_SUMMARY);
        }
    }

    /** For a guess one click is enough; what is typed says more. */
    private String reason(FoundPlace.Address place) {
        boolean typed = place.reason() != null && !place.reason().isBlank();
        return typed || !place.finding().kind().isGuess() ? place.reason() : texts.inSwedish("found.ready-reason");
    }

    private void follow(FilingOutcome outcome) {
        if (outcome.isFiled()) {
            cookie.clear();
            Redirect.to(Route.FILING_RECEIPT, outcome.followUp().value());
        } else {
            Redirect.to(Route.FILING_SENT);
        }
    }

    public List<Group> getGroups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(texts.get("step.HAPPENED"), List.of(text("title"), text("challenge"))));
        groups.add(new Group(texts.get("step.consequences"), List.of(text("consequenceForIndividual"), text("consequenceForActors"))));
        groups.add(new Group(texts.get("step.PROPOSAL"), List.of(text("proposedSolution"))));
        groups.add(new Group(texts.get("step.INVOLVED"), involved()));
        groups.add(new Group(texts.get(summary.way() == FilingWay.BY_PHONE ? "step.YOU.phone" : "step.YOU"), filer()));
        return groups;
    }

    private Row text(String field) {
        return row(field, texts.get("text." + field), summary.texts().get(field));
    }

    private List<Row> involved() {
        List<String> actors = new ArrayList<>(summary.actors());
        if (!summary.otherActors().isEmpty()) {
            actors.add(summary.otherActors());
        }
        List<Row> rows = new ArrayList<>();
        rows.add(row("actors", texts.get("summary.actors"), String.join("\n", actors)));
        rows.add(word("kind", texts.get("summary.kind"), summary.kind() == null ? "" : texts.get("kind." + summary.kind())));
        summary.facts().forEach((question, answer) -> rows.add(row(question.name(), texts.get("question." + question), answer)));
        if (!summary.places().isEmpty()) {
            rows.add(row("kind", texts.get("summary.places"),
                    summary.places().values().stream().map(MapName::name).distinct().collect(Collectors.joining("\n"))));
        }
        rows.add(row("targetGroups", texts.get("summary.target-groups"), String.join("\n", summary.targetGroups())));
        return rows;
    }

    private List<Row> filer() {
        List<Row> rows = new ArrayList<>();
        if (summary.way() != FilingWay.SIGNED_IN) {
            rows.add(row("email", texts.get("summary.email"), summary.email()));
        }
        rows.add(row(summary.way() == FilingWay.SIGNED_IN ? "occupation" : "name", texts.get("summary.name"), summary.name()));
        rows.add(row("occupation", texts.get("summary.occupation"), summary.occupation()));
        rows.add(row(summary.way() == FilingWay.BY_PHONE ? "organisation" : summary.way() == FilingWay.BY_EMAIL ? "email" : "occupation",
                texts.get("summary.organisation"), summary.organisation()));
        if (summary.way() != FilingWay.BY_PHONE) {
            rows.add(word("known", texts.get("you.known"), texts.get(summary.letsMembersKnow() ? "known.yes" : "known.no")));
        }
        return rows;
    }

    private Row row(String field, String label, String value) {
        return value.isEmpty() ? word(field, label, value) : new Row(label, value, FilingSteps.toChange(field), true);
    }

    private Row word(String field, String label, String value) {
        return new Row(label, value.isEmpty() ? texts.get("summary.empty") : value, FilingSteps.toChange(field), false);
    }

    /** @return what has to be put right on the pages before, shown as soon as the summary is */
    public List<Fault> getFaults() {
        return summary.errors().stream().map(e -> new Fault(label(e), texts.error(e), FilingSteps.toChange(e.field()))).toList();
    }

    private String label(FieldError error) {
        return texts.get("label." + error.field());
    }

    public List<FoundPlace> getFound() {
        List<FoundPlace> found = new ArrayList<>();
        Map<String, List<Finding>> findings = summary.scan().findings();
        findings.forEach((field, places) -> places.forEach(place -> found.add(FoundPlace.of(field, summary.scannedText(field), place, texts))));
        found.sort(Comparator.comparing(FoundPlace::stop).reversed());
        return found;
    }

    public boolean isByEmail() {
        return summary.way() == FilingWay.BY_EMAIL;
    }

    public String getBack() {
        return FilingSteps.route(FilingStep.YOU).path();
    }

    public FilingSummary getSummary() {
        return summary;
    }

    public boolean isNoPersonalData() {
        return noPersonalData;
    }

    public void setNoPersonalData(boolean noPersonalData) {
        this.noPersonalData = noPersonalData;
    }
}
