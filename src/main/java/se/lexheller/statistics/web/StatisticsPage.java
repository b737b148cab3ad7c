package se.lexheller.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.statistics.StatisticsService;

/** Statistik: the figures of what is published, for everybody. */
@Named
@RequestScoped
public class StatisticsPage {

    @Inject
    private StatisticsService statistics;
    @Inject
    private StatisticsTables tables;
    @Inject
    private StatisticsInAddress address;
    @Inject
    private Settings settings;
    private StatisticsView view;

    @PostConstruct
    void load() {
        StatisticsChoice chosen = address.ofYear();
        view = StatisticsView.of(statistics.published(chosen.filter()), Route.STATISTICS.path(), chosen, tables, false);
    }

    public StatisticsView getView() {
        return view;
    }

    /** @return the one address of these very figures, absolute */
    public String getCanonical() {
        return settings.baseUrl() + Encoding.withQuery(Route.STATISTICS.path(), view.chosen().query());
    }
}
