package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.deviation.Classification;
import se.lexheller.deviation.ClassificationService;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.deviation.PlaceRole;
import se.lexheller.deviation.Sorting;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Sortera: a case's kind, the actors involved, the target groups. */
@Named
@RequestScoped
public class ClassifyingPage {

    /** @param written the filer's words; empty where there are none */
    public record Place(PlaceRole role, String name, String value, String written, List<MapName> choices) {
    }

    @Inject
    private ClassificationService classifications;
    @Inject
    private CaseChoices choices;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private Classification details;
    private String kind;
    private Set<String> actors;
    private Set<String> groups;
    private Long version;

    @PostConstruct
    void load() {
        details = classifications.read(me.get(), number);
        boolean posted = FacesContext.getCurrentInstance().isPostback();
        kind = posted ? single("kind") : details.kind().name();
        actors = posted ? several("actors") : texts(details.actors());
        groups = posted ? several("groups") : texts(details.targetGroups());
    }

    public void save() {
        boolean saved = errors.attempt(() -> classifications.classify(me.get(), number, sorting(), ReadVersion.required(version)));
        if (saved) {
            Redirect.withNotice("case-classified", Route.STAFF_CASE, number);
        } else {
            version = details.version();
        }
    }

    private Sorting sorting() {
        Map<PlaceRole, Long> places = new EnumMap<>(PlaceRole.class);
        for (Place place : getPlaces()) {
            numbers(Set.of(place.value())).forEach(id -> places.put(place.role(), id));
        }
        return new Sorting(chosenKind(), numbers(actors), numbers(groups), places);
    }

    /** @return for each part that something on the map can play: what is chosen, and what the filer wrote */
    public List<Place> getPlaces() {
        boolean posted = FacesContext.getCurrentInstance().isPostback();
        return Arrays.stream(PlaceRole.values()).map(role -> {
            String name = "place-" + role;
            Long stored = details.places().get(role);
            String value = posted ? Objects.requireNonNullElse(single(name), "") : stored == null ? "" : String.valueOf(stored);
            return new Place(role, name, value, details.facts().getOrDefault(role.question(), ""), role.choices(details.names()));
        }).toList();
    }

    private DeviationKind chosenKind() {
        return Arrays.stream(DeviationKind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null);
    }

    private static String single(String name) {
        return several(name).stream().findFirst().orElse(null);
    }

    private static Set<String> several(String name) {
        String[] values = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap().get(name);
        return values == null ? Set.of() : new LinkedHashSet<>(List.of(values));
    }

    private static Set<String> texts(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.toSet());
    }

    private static Set<Long> numbers(Set<String> values) {
        return values.stream().filter(v -> v.matches("[1-9]\\d{0,17}")).map(Long::valueOf).collect(Collectors.toSet());
    }

    public Classification getDetails() {
        return details;
    }

    public List<Choice> getKinds() {
        return choices.kinds();
    }

    public List<Choice> getActorChoices() {
        return choices.actors();
    }

    public List<Choice> getGroupChoices() {
        return choices.groups();
    }

    public String getKind() {
        return kind;
    }

    public Set<String> getActors() {
        return actors;
    }

    public Set<String> getGroups() {
        return groups;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Long getVersion() {
        return version == null ? Long.valueOf(details.version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
