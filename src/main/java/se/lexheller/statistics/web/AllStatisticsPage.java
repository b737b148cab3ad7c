package se.lexheller.statistics.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.statistics.StatisticsService;

/** Statistik över alla ärenden: the same figures of every case, for the association. */
@Named
@RequestScoped
public class AllStatisticsPage {

    @Inject
    private StatisticsService statistics;
    @Inject
    private StatisticsTables tables;
    @Inject
    private StatisticsInAddress address;
    @Inject
    private CurrentUser me;
    private StatisticsView view;

    @PostConstruct
    void load() {
        StatisticsChoice chosen = address.ofDays();
        view = StatisticsView.of(statistics.all(me.get(), chosen.filter()), Route.ALL_STATISTICS.path(), chosen, tables, true);
    }

    public StatisticsView getView() {
        return view;
    }
}
