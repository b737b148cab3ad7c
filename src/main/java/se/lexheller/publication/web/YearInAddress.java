package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.lexheller.coordinationmap.CoordinationMapService;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.publication.Period;

/**
 * The year that published cases are counted over, on the public map and in statistics: {@code ?ar=2026}, without it the one it is.
 * Whole years alone: the figures of two stretches of time that overlap could be subtracted from each other, and what lies between would be
 * told of one or two cases.
 */
@Named
@RequestScoped
public class YearInAddress {

    private static final int OFFERED = 10;

    @Inject
    private CoordinationMapService map;
    @Inject
    private HttpServletRequest request;
    private int year;
    private int now;
    private boolean refused;

    @PostConstruct
    void load() {
        LocalDate today = map.today();
        now = today.getYear();
        Optional<Integer> read = read(request.getParameter("ar"), request.getParameter("fran"), request.getParameter("till"), today);
        refused = read.isEmpty();
        year = read.orElse(now);
    }

    /** Addresses from before named days: the year of the last one is meant. */
    static Optional<Integer> read(String year, String first, String last, LocalDate today) {
        if (year == null || year.isBlank()) {
            return Period.read(first, last, today).map(days -> days.last().getYear());
        }
        return Optional.of(year.strip()).filter(typed -> typed.matches("[0-9]{4}")).map(Integer::valueOf)
                .filter(y -> y >= Validity.EARLIEST.getYear() && y <= Validity.LATEST.getYear());
    }

    public Period getPeriod() {
        return Period.ofYear(year);
    }

    public int getYear() {
        return year;
    }

    /** @return to choose from, the latest first, the chosen one among them */
    public List<Integer> getOffered() {
        return Stream.concat(IntStream.range(0, OFFERED).mapToObj(back -> now - back), Stream.of(year)).distinct()
                .sorted((a, b) -> b - a).toList();
    }

    /** @return whether the address named something that is no year */
    public boolean isRefused() {
        return refused;
    }
}
