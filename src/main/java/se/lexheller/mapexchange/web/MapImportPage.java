package se.lexheller.mapexchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.mapexchange.MapImportService;
import se.lexheller.mapexchange.WaitingImport;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.FieldError;

/** Import och export: the map to take home, and a file to take in. */
@Named
@RequestScoped
public class MapImportPage {

    /** Why the upload refused a file: as it stands in the address, and the words for it. */
    private static final Map<String, String> REFUSALS = Map.of("no-file", "error.import.no-file", "too-large", "error.import.too-large",
            "unknown-type", "error.import.unknown-type");

    @Inject
    @Param(name = "fel")
    private String refusal;
    @Inject
    private MapImportService imports;
    @Inject
    private FormErrors errors;
    @Inject
    private CurrentUser me;
    private List<WaitingImport> waiting;

    @PostConstruct
    void load() {
        waiting = imports.waiting(me.get());
        if (refusal != null && REFUSALS.containsKey(refusal)) {
            errors.add(FieldError.of("file", REFUSALS.get(refusal)));
        }
    }

    public List<WaitingImport> getWaiting() {
        return waiting;
    }

    public String getUploadUrl() {
        return MapUpload.ADDRESS;
    }

    public String getMapUrl() {
        return MapDownload.MAP;
    }

    public String getTemplateUrl() {
        return MapDownload.TEMPLATE;
    }
}
