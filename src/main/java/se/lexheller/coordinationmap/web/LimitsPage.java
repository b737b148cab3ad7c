package se.lexheller.coordinationmap.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.lexheller.coordinationmap.LimitService;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.MapChoices;
import se.lexheller.coordinationmap.Stage;
import se.lexheller.platform.web.FormErrors;

/** Tidsgränser: what was asked stands in the address, so that the answer can be kept and sent on. */
@Named
@RequestScoped
public class LimitsPage {

    private static final int MOST_STAGES = 6;

    @Inject
    private LimitService limits;
    @Inject
    private MapView view;
    @Inject
    private FormErrors errors;
    private List<MapName> interventions;
    private List<StageTyped> typed;
    private List<LimitService.Told> told = List.of();

    @PostConstruct
    void load() {
        interventions = limits.interventions();
        typed = typed();
        List<Stage> stages = typed.stream().flatMap(t -> t.read(interventions, errors::add).stream()).toList();
        if (!stages.isEmpty() && !errors.isAny()) {
            told = limits.along(stages);
        }
    }

    /** Called before anything is rendered, so that what is wrong stands first. */
    public void require() {
        // it was read when this bean was made
    }

    private List<StageTyped> typed() {
        List<StageTyped> filled = new ArrayList<>();
        for (int n = 1; n <= MOST_STAGES; n++) {
            StageTyped row = new StageTyped(n, param("insats", n), param("program", n), param("dagar", n), param("start", n), param("slut", n));
            if (!row.isEmpty()) {
                filled.add(row.numbered(filled.size() + 1));
            }
        }
        return filled;
    }

    private String param(String name, int number) {
        return Objects.requireNonNullElse(view.param(name + number), "");
    }

    /** @return what was typed, and an empty row below as long as there is place for it */
    public List<StageTyped> getRows() {
        List<StageTyped> rows = new ArrayList<>(typed);
        if (rows.size() < MOST_STAGES) {
            rows.add(new StageTyped(rows.size() + 1, "", rows.isEmpty() ? "" : rows.get(rows.size() - 1).programme(), "", "", ""));
        }
        return rows;
    }

    public List<MapName> getInterventions() {
        return interventions;
    }

    public List<MapChoices.ProgrammeName> getProgrammes() {
        return view.getChoices().programmes();
    }

    public boolean isAsked() {
        return !typed.isEmpty();
    }

    public List<LimitService.Told> getTold() {
        return told;
    }
}
