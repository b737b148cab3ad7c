package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.web.CitationChoice;
import se.lexheller.deviation.CaseText;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.publication.PublicAnswer;
import se.lexheller.publication.PublicText;
import se.lexheller.publication.PublicationDetails;
import se.lexheller.publication.PublicationService;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;

/** Publicering: the copy for the public beside the original, field by field, and personal data found in it. */
@Named
@RequestScoped
public class PublishingPage {

    /** What the case itself doesn't have. */
    private static final Set<String> OWN_FIELDS = Set.of("slug", PublicText.NOTE, PublicText.EASY_READ);

    /** One answer in the form; the names of its fields end in its number. */
    public record AnswerFields(int number, String heading, String text) {
    }

    @Inject
    private PublicationService publications;
    @Inject
    private CitationChoice citing;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts words;
    @Inject
    @Param(name = "number")
    private String number;
    @Inject
    @Param(name = "seenVersion")
    private Long seenVersion;
    @Inject
    @Param(name = "mask")
    private String place;
    @Inject
    @Param(name = "acknowledge")
    private String acknowledged;
    private PublicationDetails details;
    private final Map<String, String> texts = new HashMap<>();
    private List<PublicAnswer> answers = List.of();
    private Map<String, String> theirs;

    @PostConstruct
    void load() {
        details = publications.page(me.get(), number);
        if (details.state() != null) {
            texts.putAll(details.text().fields());
            texts.put("slug", details.slug());
            answers = details.text().answers();
        }
    }

    public void begin() {
        act("publication-begun", () -> publications.begin(me.get(), number, words.inSwedish("answer.reservation")));
    }

    public void save() {
        PublicText typed = typed();
        answers = typed.answers();
        try {
            act("publication-saved", () -> publications.save(me.get(), number, typed.citing(citing.chosen()), texts.get("slug"), ReadVersion.required(seenVersion)));
        } catch (EditConflict conflict) {
            theirs = conflict.theirs();
            seenVersion = conflict.theirVersion();
        }
    }

    public void mask() {
        try {
            act("publication-masked", () -> publications.mask(me.get(), number, place, ReadVersion.required(seenVersion)));
        } catch (EditConflict conflict) {
            seenVersion = conflict.theirVersion();
            errors.add(FieldError.of("", "rule.changed-meanwhile"));
        }
    }

    public void acknowledge() {
        String typed = parameters().get("reason-" + acknowledged.replace(':', '-'));
        String reason = typed == null && isGuess(acknowledged) ? words.inSwedish("finding.ready-reason") : typed;
        act("publication-acknowledged", () -> publications.acknowledge(me.get(), number, acknowledged, reason));
    }

    public void handOver() {
        act("publication-handed-over", () -> publications.handOver(me.get(), number));
    }

    /** For a guess one click is enough. */
    private boolean isGuess(String key) {
        return details.findings().stream().anyMatch(found -> found.key().equals(key) && found.isGuess());
    }

    private void act(String notice, Runnable action) {
        if (errors.attempt(action)) {
            Redirect.withNotice(notice, Route.PUBLISHING, number);
        }
    }

    private PublicText typed() {
        Map<String, String> sent = parameters();
        List<PublicAnswer> typed = new ArrayList<>();
        for (int i = 1; sent.containsKey(PublicText.HEADING + i); i++) {
            typed.add(new PublicAnswer(sent.get(PublicText.HEADING + i), sent.get(PublicText.ANSWER + i)));
        }
        return new PublicText(CaseText.of(texts), texts.get(PublicText.EASY_READ), typed, texts.get(PublicText.NOTE), List.of());
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private Map<String, String> mine() {
        Map<String, String> mine = new PublicText(CaseText.of(texts), texts.get(PublicText.EASY_READ), answers, texts.get(PublicText.NOTE), List.of()).fields();
        mine.put("slug", texts.get("slug"));
        return mine;
    }

    public PublicationDetails getDetails() {
        return details;
    }

    /** @return what stands in the form, by field name */
    public Map<String, String> getTexts() {
        return texts;
    }

    /** @return the answers in the form, and room for one more */
    public List<AnswerFields> getAnswers() {
        List<AnswerFields> fields = new ArrayList<>();
        answers.forEach(a -> fields.add(new AnswerFields(fields.size() + 1, a.heading(), a.text())));
        fields.add(new AnswerFields(fields.size() + 1, "", ""));
        return fields;
    }

    /** @return what somebody else has saved meanwhile, by field name; null where nobody has */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    /** @return the fields in which the two texts differ, in the order of the form */
    public List<String> getConflicting() {
        if (theirs == null) {
            return List.of();
        }
        Map<String, String> mine = mine();
        return mine.keySet().stream().filter(f -> !mine.get(f).equals(theirs.getOrDefault(f, ""))).toList();
    }

    /** @return what the user has typed in a field, also where it is an answer's */
    public String typedAt(String field) {
        return "slug".equals(field) ? texts.get(field) : mine().get(field);
    }

    /** @return a field's name for people */
    public String label(String field) {
        if (field.startsWith(PublicText.HEADING) || field.startsWith(PublicText.ANSWER)) {
            return words.get("answer.legend") + " " + field.substring(field.lastIndexOf('-') + 1);
        }
        return words.get((OWN_FIELDS.contains(field) ? "field." : "text.") + field);
    }

    public long getVersion() {
        return seenVersion == null ? details.version() : seenVersion;
    }
}
