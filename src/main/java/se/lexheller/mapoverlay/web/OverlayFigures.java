package se.lexheller.mapoverlay.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.coordinationmap.Journey;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.web.JourneyMarks;
import se.lexheller.coordinationmap.web.JourneyMarks.Mark;
import se.lexheller.coordinationmap.web.MatrixMarks;
import se.lexheller.mapoverlay.Figures;
import se.lexheller.mapoverlay.Figures.Waits;
import se.lexheller.mapoverlay.OverlayService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.publication.web.YearInAddress;

/** How many published cases lie on each cell and handover, for the map's public pages; each figure leads to its cases. */
@Named
@RequestScoped
public class OverlayFigures {

    @Inject
    private OverlayService overlay;
    @Inject
    private YearInAddress time;
    @Inject
    private Texts texts;
    private MatrixMarks matrix;
    private Figures ofJourney;

    /** Of all cells; read once a page, and only where the matrix is shown. */
    public MatrixMarks getMatrix() {
        if (matrix == null) {
            Figures cells = overlay.publicCells(time.getPeriod());
            matrix = (group, step) -> mark(cells, group, step);
        }
        return matrix;
    }

    /** Read once a page, and only where a journey is shown. */
    private Figures of(Journey journey) {
        if (ofJourney == null) {
            ofJourney = overlay.publicFigures(time.getPeriod(), journey.group().id(), journey.stops().stream().map(Journey.Stop::id).toList());
        }
        return ofJourney;
    }

    /** @return null where there are none, or too few to be shown */
    public Mark cell(Journey journey, MapName step) {
        return mark(of(journey), journey.group(), step);
    }

    private Mark mark(Figures figures, MapName group, MapName step) {
        Long cases = figures.at(group.id(), step.id());
        return cases == null ? null : new Mark(texts.get("figure.cases", cases), url("malgrupp", group.slug(), "steg", step.slug()));
    }

    /** @return null where there are none, or too few to be shown */
    public Mark between(Journey journey, Journey.Way way) {
        Waits told = of(journey).between(way.from(), way.to());
        if (told == null) {
            return null;
        }
        String words = told.median() == null ? texts.get("figure.waits", told.cases())
                : texts.get("figure.waits.median", told.cases(), DaysInWords.of(told.median()));
        return new Mark(words, url("fran-insats", slug(journey, way.from()), "till-insats", slug(journey, way.to())));
    }

    /** @return the same for the picture */
    public JourneyMarks marks(Journey journey) {
        Map<Integer, Mark> steps = new HashMap<>();
        for (int i = 0; i < journey.steps().size(); i++) {
            Mark mark = cell(journey, journey.steps().get(i));
            if (mark != null) {
                steps.put(i, mark);
            }
        }
        Map<Integer, Mark> ways = new HashMap<>();
        for (Journey.Way way : journey.ways()) {
            Mark mark = between(journey, way);
            if (mark != null) {
                ways.put(way.number(), mark);
            }
        }
        return new JourneyMarks(steps, ways);
    }

    private static String slug(Journey journey, long intervention) {
        return journey.stops().stream().filter(s -> s.id() == intervention).map(Journey.Stop::slug).findFirst().orElse(null);
    }

    private String url(String one, String ofOne, String other, String ofOther) {
        Map<String, Object> query = new LinkedHashMap<>();
        query.put(one, ofOne);
        query.put(other, ofOther);
        query.put("fran", time.getPeriod().first());
        query.put("till", time.getPeriod().last());
        return Encoding.withQuery(Route.CASES.path(), query);
    }
}
