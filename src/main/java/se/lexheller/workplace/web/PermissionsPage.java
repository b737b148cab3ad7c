package se.lexheller.workplace.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.Reach;
import se.lexheller.security.Role;
import se.lexheller.workplace.PermissionService;
import se.lexheller.workplace.PermissionTable;

/** Vem får göra vad: the table of rights in words. */
@Named
@RequestScoped
public class PermissionsPage {

    /** @param whose in words; empty where it isn't theirs */
    public record Cell(String who, String whose) {
    }

    @Inject
    private PermissionService permissions;
    @Inject
    private CurrentUser me;
    @Inject
    private Texts texts;
    private PermissionTable table;

    @PostConstruct
    void load() {
        table = permissions.read(me.get());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or refused, when this bean was made
    }

    public PermissionTable getTable() {
        return table;
    }

    /** @return names of the columns: the roles, and whoever isn't signed in */
    public List<String> getHolders() {
        List<String> holders = new ArrayList<>(Arrays.stream(Role.values()).map(role -> texts.get("role." + role)).toList());
        holders.add(texts.get("permissions.anybody"));
        return holders;
    }

    public List<Cell> rightCells(PermissionTable.Right right) {
        List<String> holders = getHolders();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < holders.size(); i++) {
            Reach reach = right.cells().get(i);
            cells.add(new Cell(holders.get(i), reach == null ? "" : texts.get("reach." + reach)));
        }
        return cells;
    }

    public List<Cell> stepCells(PermissionTable.Step step) {
        return table.states().stream().map(state -> new Cell(texts.get("state." + state),
                step.possible().contains(state) ? texts.get("permissions.possible") : "")).toList();
    }
}
