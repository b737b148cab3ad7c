package se.lexheller.mapoverlay.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import se.lexheller.coordinationmap.CoordinationMapService;
import se.lexheller.publication.Period;

/** The time that cases are counted over: {@code ?fran=2026-01-01&till=2026-12-31}, without them the last twelve months. */
@Named
@RequestScoped
public class OverlayPeriod {

    @Inject
    private CoordinationMapService map;
    @Inject
    private HttpServletRequest request;
    private Period period;
    private boolean refused;

    @PostConstruct
    void load() {
        Optional<Period> read = Period.read(request.getParameter("fran"), request.getParameter("till"), map.today());
        refused = read.isEmpty();
        period = read.orElse(Period.usual(map.today()));
    }

    public Period getPeriod() {
        return period;
    }

    /** @return whether the address named days that can't be read or stand the wrong way round */
    public boolean isRefused() {
        return refused;
    }
}
