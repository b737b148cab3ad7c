package se.lexheller.deviation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import se.lexheller.coordinationmap.TargetGroupService;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.Texts;

/** What can be chosen where a case is sorted, in words. */
@RequestScoped
public class CaseChoices {

    @Inject
    private OrganisationService organisations;
    @Inject
    private TargetGroupService targetGroups;
    @Inject
    private Texts texts;

    List<Choice> kinds() {
        return Arrays.stream(DeviationKind.values())
                .map(k -> new Choice(k.name(), texts.get("kind." + k), texts.get("kind." + k + ".hint"))).toList();
    }

    List<Choice> actors() {
        return organisations.active().stream().map(o -> new Choice(String.valueOf(o.id()), o.name(), "")).toList();
    }

    List<Choice> groups() {
        return targetGroups.active().stream().map(g -> new Choice(String.valueOf(g.id()), g.name(), "")).toList();
    }
}
