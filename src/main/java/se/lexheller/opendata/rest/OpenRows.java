package se.lexheller.opendata.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import se.lexheller.opendata.OpenTable;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.openmap.OpenServiceDetails;
import se.lexheller.publication.OpenCase;
import se.lexheller.publication.OpenCaseService;
import se.lexheller.shared.PageOf;

/** Rows of the tables, read in portions while they are written: however many there are, a few hundred are in memory. */
@ApplicationScoped
public class OpenRows {

    @Inject
    private OpenCaseService cases;
    @Inject
    private OpenMapService map;
    @Inject
    private OpenCaseWriter caseWriter;
    @Inject
    private OpenPartWriter partWriter;

    interface Each {
        void row(JsonObject row) throws IOException;
    }

    void each(OpenTable table, Each each) throws IOException {
        switch (table) {
            case CASES -> eachCase(each);
            case INTERVENTIONS -> eachIntervention(each);
            default -> write(map.organisations(OpenFilter.NONE, 1, Integer.MAX_VALUE).rows(), partWriter::organisation, each);
        }
    }

    private void eachCase(Each each) throws IOException {
        List<OpenCase> portion = cases.portion(0);
        while (!portion.isEmpty()) {
            write(portion, caseWriter::write, each);
            portion = cases.portion(portion.get(portion.size() - 1).id());
        }
    }

    private void eachIntervention(Each each) throws IOException {
        int page = 1;
        PageOf<OpenServiceDetails> portion;
        do {
            portion = map.servicesInFull(OpenFilter.NONE, page++, OpenCaseService.PORTION);
            write(portion.rows(), partWriter::intervention, each);
        } while (portion.hasNext());
    }

    private static <T> void write(List<T> rows, Function<T, JsonObject> as, Each each) throws IOException {
        for (T row : rows) {
            each.row(as.apply(row));
        }
    }

    /** @return another text whenever the table has changed */
    String stamp(OpenTable table) throws IOException {
        if (table == OpenTable.CASES) {
            return cases.stamp();
        }
        int[] hash = {1};
        long[] rows = {0};
        each(table, row -> {
            hash[0] = 31 * hash[0] + row.toString().hashCode();
            rows[0]++;
        });
        return rows[0] + "-" + hash[0];
    }
}
