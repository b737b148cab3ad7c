package se.lexheller.mapexchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.mapexchange.Change;
import se.lexheller.mapexchange.ChangeKind;
import se.lexheller.mapexchange.ImportError;
import se.lexheller.mapexchange.ImportPreview;
import se.lexheller.mapexchange.MapImportService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** Förhandsgranskning: what an uploaded file would change, or what is wrong in it, before anything is saved. */
@Named
@RequestScoped
public class MapImportPreviewPage {

    private static final int ROWS = 100;

    /** A wrong place of the file, with its words. */
    public record Wrong(String sheet, String row, String column, String message) {
    }

    /** How many things of one kind of change. */
    public record Count(ChangeKind kind, long number) {
    }

    @Inject
    @Param(name = "id")
    private Long id;
    @Inject
    @Param(name = "sida")
    private Integer page;
    @Inject
    @Param(name = "fingerprint")
    private String fingerprint;
    @Inject
    private MapImportService imports;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    private CurrentUser me;
    private ImportPreview preview;

    @PostConstruct
    void load() {
        preview = imports.preview(me.get(), id == null ? 0 : id);
    }

    public void carryOut() {
        if (errors.attempt(() -> imports.carryOut(me.get(), id, fingerprint))) {
            Redirect.withNotice("map-imported", Route.MAP_IMPORT);
        }
    }

    public void discard() {
        imports.discard(me.get(), id);
        Redirect.withNotice("map-import-discarded", Route.MAP_IMPORT);
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public List<Count> getCounts() {
        return Arrays.stream(ChangeKind.values()).map(k -> new Count(k, preview.count(k))).toList();
    }

    public List<Change> getChanges() {
        return shown(preview.changes()).rows();
    }

    public List<Wrong> getWrongs() {
        return shown(preview.errors()).rows().stream().map(this::wrong).toList();
    }

    public PageLinks getPages() {
        List<?> list = preview.errors().isEmpty() ? preview.changes() : preview.errors();
        return new PageLinks(Route.MAP_IMPORT_PREVIEW.path(id), Map.of(), shown(list));
    }

    private Wrong wrong(ImportError error) {
        return new Wrong(error.place().sheet(), error.place().row(), error.place().column(), texts.get(error.key(), error.arguments().toArray()));
    }

    private <T> PageOf<T> shown(List<T> all) {
        int wanted = PageOf.within(page == null ? 1 : page, all.size(), ROWS);
        return new PageOf<>(all.subList((wanted - 1) * ROWS, Math.min(all.size(), wanted * ROWS)), all.size(), wanted, ROWS);
    }
}
