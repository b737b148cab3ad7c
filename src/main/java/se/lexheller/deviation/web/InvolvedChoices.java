package se.lexheller.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.FilingForm;
import se.lexheller.deviation.KindQuestion;
import se.lexheller.deviation.PlaceList;
import se.lexheller.platform.web.Texts;

/** What there is to choose from on the page of those involved, and on the coordinator's page about the one on the phone. */
@Named
@RequestScoped
public class InvolvedChoices {

    /** A kind and the questions that only it asks. */
    public record KindGroup(String kind, String label, List<Question> questions) {
    }

    /** @param form name of {@link KindQuestion.Form}; list: name of {@link PlaceList}, empty where there is none */
    public record Question(String name, String form, int longest, String list) {
    }

    /** Names that an answer may be chosen from. */
    public record NameList(String name, List<String> options) {
    }

    @Inject
    private FilingStepPage page;
    @Inject
    private Texts texts;

    public List<Choice> getOrganisations() {
        FilingForm form = page.getForm();
        return form == null ? List.of() : form.organisations().stream().map(o -> new Choice(String.valueOf(o.id()), o.name(), "")).toList();
    }

    public List<Choice> getTargetGroups() {
        FilingForm form = page.getForm();
        return form == null ? List.of() : form.targetGroups().stream().map(g -> new Choice(String.valueOf(g.id()), g.name(), "")).toList();
    }

    public List<String> getChosenActors() {
        FilingForm form = page.getForm();
        return form == null ? List.of() : form.answers().all("actors");
    }

    public List<String> getChosenGroups() {
        FilingForm form = page.getForm();
        return form == null ? List.of() : form.answers().all("targetGroups");
    }

    public List<Choice> getKinds() {
        return Arrays.stream(DeviationKind.values())
                .map(kind -> new Choice(kind.name(), texts.get("kind." + kind), texts.get("kind." + kind + ".hint"))).toList();
    }

    /** @return the kinds that have questions of their own; the view shows those of the kind chosen */
    public List<KindGroup> getKindGroups() {
        return Arrays.stream(DeviationKind.values()).filter(kind -> !kind.questions().isEmpty())
                .map(kind -> new KindGroup(kind.name(), texts.get("kind." + kind), kind.questions().stream()
                        .map(q -> new Question(q.name(), q.form().name(), q.longest(), q.list() == null ? "" : q.list().name())).toList())).toList();
    }

    /** @return the lists of the map, a name each */
    public List<NameList> getLists() {
        FilingForm form = page.getForm();
        return form == null ? List.of() : Arrays.stream(PlaceList.values())
                .map(list -> new NameList(list.name(), list.of(form.places()).stream().map(MapName::name).distinct().toList())).toList();
    }

    /** @return whether members may know who files; no is what it is until somebody says yes */
    public List<Choice> getKnown() {
        return List.of(new Choice("nej", texts.get("known.no"), ""), new Choice("ja", texts.get("known.yes"), ""));
    }

    public List<Choice> getYesNo() {
        return List.of(new Choice("ja", texts.get("answer.yes"), ""), new Choice("nej", texts.get("answer.no"), ""));
    }
}
