package se.lexheller.statistics.web;

import java.text.NumberFormat;
import java.util.List;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Language;
import se.lexheller.statistics.Statistics;

/**
 * The figures in tables, and where their files lie.
 *
 * @param cases all that fit
 * @param place address of the page
 */
public record StatisticsView(long cases, List<StatisticsTable> tables, String place, StatisticsChoice chosen) {

    /** @param whole whether single cases are told */
    static StatisticsView of(Statistics statistics, String place, StatisticsChoice chosen, StatisticsTables tables, boolean whole) {
        return new StatisticsView(statistics.cases(), tables.of(statistics, whole), place, chosen);
    }

    /** @return where the table lies as a file */
    public String file(StatisticsTable table) {
        return Encoding.withQuery(place + StatisticsFile.FOLDER + table.name() + ".csv", chosen.query());
    }

    /** @return the figure in words */
    public String figure(StatisticsTable table, StatisticsTable.Line line, int column) {
        Number figure = line.figures().get(column);
        if (figure == null) {
            return table.unknown();
        }
        NumberFormat format = NumberFormat.getInstance(Language.current().locale());
        format.setMinimumFractionDigits(table.decimals().get(column));
        format.setMaximumFractionDigits(table.decimals().get(column));
        return format.format(figure);
    }
}
