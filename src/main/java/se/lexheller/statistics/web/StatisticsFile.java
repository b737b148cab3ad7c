package se.lexheller.statistics.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.CsvLine;
import se.lexheller.shared.NotFound;
import se.lexheller.statistics.Statistics;
import se.lexheller.statistics.StatisticsService;

/** One table of figures as a file for a spreadsheet, narrowed as the page it was taken from. */
@WebServlet({StatisticsFile.PUBLISHED, StatisticsFile.ALL})
public class StatisticsFile extends HttpServlet {

    static final String FOLDER = "/tabell/";
    static final String PUBLISHED = "/statistik/tabell/*";
    static final String ALL = "/arbetsyta/statistik/tabell/*";
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".csv";

    @Inject
    private transient StatisticsService statistics;
    @Inject
    private transient StatisticsTables tables;
    @Inject
    private transient StatisticsInAddress address;
    @Inject
    private transient CurrentUser me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<StatisticsTable> table = table(request);
        if (table.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"statistik-" + table.get().name() + ENDING + "\"");
        PrintWriter out = response.getWriter();
        out.print(CsvLine.BYTE_ORDER_MARK + CsvLine.of(table.get().heads().toArray()));
        table.get().lines().forEach(line -> out.print(CsvLine.of(Stream.concat(Stream.of(line.name()),
                IntStream.range(0, line.figures().size()).mapToObj(i -> figure(table.get(), line, i))).toArray())));
    }

    private Optional<StatisticsTable> table(HttpServletRequest request) {
        boolean whole = request.getServletPath().startsWith(Route.WORKPLACE.path());
        try {
            Statistics figures = whole ? statistics.all(me.get(), address.ofDays().filter()) : statistics.published(address.ofYear().filter());
            return tables.of(figures, whole).stream().filter(t -> ("/" + t.name() + ENDING).equals(request.getPathInfo())).findFirst();
        } catch (NotFound e) {
            return Optional.empty();
        }
    }

    /** As Swedish spreadsheets read figures: with a comma. */
    private static Object figure(StatisticsTable table, StatisticsTable.Line line, int column) {
        Number figure = line.figures().get(column);
        return figure == null ? table.unknown() : new BigDecimal(figure.toString()).setScale(table.decimals().get(column), RoundingMode.HALF_UP)
                .toPlainString().replace('.', ',');
    }
}
