package se.lexheller.opendata.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.lexheller.opendata.ApiDescription;
import se.lexheller.opendata.ApiDescriptionReader;
import se.lexheller.opendata.OpenTable;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;

/** Öppna data, and Gränssnitt för program. */
@Named
@RequestScoped
public class OpenDataPage {

    /** A file to take: its address and its format. */
    public record File(String address, String format) {
    }

    /** Files of one table. */
    public record Files(OpenTable table, List<File> files) {
    }

    @Inject
    private ApiDescriptionReader reader;
    @Inject
    private Settings settings;
    private ApiDescription description;

    public List<Files> getTables() {
        return Arrays.stream(OpenTable.values()).map(t -> new Files(t, Arrays.stream(OpenTable.Format.values())
                .map(f -> new File("/datasets/" + t.file() + "." + f.ending(), f.name())).toList())).toList();
    }

    public ApiDescription getDescription() {
        if (description == null) {
            description = reader.read(getBase());
        }
        return description;
    }

    /** @return address of this installation, without a slash at the end */
    public String getBase() {
        return settings.baseUrl().toString();
    }

    public String canonical(String route) {
        return settings.baseUrl() + Route.valueOf(route).path();
    }
}
