package se.lexheller.coordinationmap.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.Function;
import se.lexheller.coordinationmap.Journey;
import se.lexheller.platform.web.Texts;

/**
 * The picture of a journey as SVG. It has colours of its own for paper and for files; within a page the style sheet's come
 * first, so that it follows light and dark. The list beside it says the same.
 */
@Named
@RequestScoped
public class JourneyPicture {

    private static final String FONT = "'Atkinson Hyperlegible Next','Atkinson Next',Arial,sans-serif";

    @Inject
    private Texts texts;
    @Inject
    private MapView view;

    /** Within a page: its links lead on with the same day and place. */
    public String inPage(Journey journey, JourneyMarks marks) {
        return draw(new Svg(), journey, marks, slug -> view.url("map-intervention", slug));
    }

    /** @param base where the site is, without a slash at the end */
    String asFile(Journey journey, String base) {
        return draw(new Svg(), journey, JourneyMarks.NONE, slug -> base + view.url("map-intervention", slug));
    }

    /** Its words as shapes, for whoever has no fonts; without links. */
    String asShapes(Journey journey) {
        return draw(new OutlinedSvg(), journey, JourneyMarks.NONE, slug -> "");
    }

    private String draw(Svg svg, Journey journey, JourneyMarks marks, Function<String, String> link) {
        JourneyLayout layout = new JourneyLayout(journey, texts.get("picture.unknown"));
        svg.open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox", "0 0 " + layout.width() + " " + layout.height(),
                "width", layout.width(), "height", layout.height(), "class", "journey-picture", "role", "group",
                "aria-labelledby", "picture-title picture-text", "font-family", FONT, "font-size", 15);
        svg.text("title", texts.get("picture.title", journey.group().name()), "id", "picture-title");
        svg.text("desc", texts.get("picture.text"), "id", "picture-text");
        svg.open("defs").open("marker", "id", "picture-head", "viewBox", "0 0 10 10", "refX", 9, "refY", 5, "markerWidth", 9, "markerHeight", 9,
                "orient", "auto", "markerUnits", "userSpaceOnUse").empty("path", "d", "M0 0L10 5L0 10z", "class", "p-head", "fill", "#0b5a63")
                .close("marker").close("defs");
        svg.empty("rect", "width", layout.width(), "height", layout.height(), "class", "p-paper", "fill", "#ffffff");
        lanes(svg, layout);
        columns(svg, layout, marks);
        layout.boxes().forEach(box -> box(svg, box, link.apply(box.stop().slug())));
        layout.arrows().forEach(arrow -> arrow(svg, arrow, marks.ways().get(arrow.way().number())));
        return svg.close("svg").toString();
    }

    private static void lanes(Svg svg, JourneyLayout layout) {
        boolean odd = true;
        for (JourneyLayout.Lane lane : layout.lanes()) {
            svg.empty("rect", "y", lane.y(), "width", layout.width(), "height", lane.height(), "class", odd ? "p-lane p-odd" : "p-lane",
                    "fill", odd ? "#f2eee5" : "#fbf9f4");
            svg.lines(lane.lines(), 16, lane.y() + 32, JourneyLayout.LINE, "class", "p-ink", "fill", "#1d2423", "font-weight", 700);
            odd = !odd;
        }
    }

    private void columns(Svg svg, JourneyLayout layout, JourneyMarks marks) {
        int number = 0;
        for (JourneyLayout.Column column : layout.columns()) {
            mark(svg, marks.steps().get(number), column.x() + 40, JourneyLayout.HEADER + 8, "start");
            number++;
            svg.empty("line", "x1", column.x(), "x2", column.x(), "y1", 12, "y2", layout.height() - 12, "class", "p-line", "stroke", "#dcd5c7");
            svg.text("text", String.valueOf(number), "x", column.x() + 14, "y", 44, "class", "p-accent", "fill", "#0b5a63",
                    "font-size", 30, "font-weight", 600, "font-family", "Newsreader,Georgia,serif");
            written(svg, column.lines(), column.x() + 40, column.lines().size() > 1 ? 30 : 39);
            if (column.white()) {
                white(svg, column.x(), layout);
            }
        }
    }

    private void white(Svg svg, int x, JourneyLayout layout) {
        int top = JourneyLayout.HEADER + 28;
        int height = layout.height() - top - 28;
        svg.empty("rect", "x", x + 20, "y", top, "width", JourneyLayout.COLUMN - 40, "height", height, "rx", 10, "class", "p-white",
                "fill", "#ffffff", "stroke", "#767a74", "stroke-width", 2, "stroke-dasharray", "7 6");
        svg.text("text", texts.get("matrix.nobody"), "x", x + JourneyLayout.COLUMN / 2, "y", top + height / 2 + 5, "text-anchor", "middle",
                "class", "p-muted", "fill", "#545c5a");
    }

    private void box(Svg svg, JourneyLayout.Box box, String address) {
        svg.open("a", "href", address, "class", "p-link");
        svg.empty("rect", "x", box.x(), "y", box.y(), "width", box.width(), "height", box.height(), "rx", 8, "class", "p-box",
                "fill", "#ffffff", "stroke", "#0b5a63", "stroke-width", 2);
        svg.empty("rect", "x", box.x(), "y", box.y() + 8, "width", 6, "height", box.height() - 16, "class", "p-edge", "fill", "#0b5a63");
        int y = box.y() + 27;
        written(svg, box.lines(), box.x() + 16, y);
        y += box.lines().size() * JourneyLayout.LINE;
        for (Journey.Limit limit : box.stop().limits()) {
            svg.text("text", told(limit), "x", box.x() + 16, "y", y, "class", "p-muted", "fill", "#545c5a", "font-size", 13);
            y += JourneyLayout.LINE;
        }
        svg.close("a");
    }

    private String told(Journey.Limit limit) {
        if (limit.programmes().isEmpty()) {
            return texts.get("picture.limit", limit.months());
        }
        return limit.compensatedDays() == 0 ? texts.get("picture.limit.for", limit.months(), limit.programmesInText())
                : texts.get("picture.limit.after", limit.months(), limit.programmesInText(), limit.compensatedDays());
    }

    /** @param mark null where there is nothing to say */
    private static void mark(Svg svg, JourneyMarks.Mark mark, int x, int y, String anchor) {
        if (mark != null) {
            svg.open("a", "href", mark.url(), "class", "p-link").text("text", mark.words(), "x", x, "y", y, "text-anchor", anchor,
                    "class", "p-mark", "fill", "#0b5a63", "stroke", "#ffffff", "stroke-width", 4, "paint-order", "stroke", "font-size", 13,
                    "font-weight", 700).close("a");
        }
    }

    private void arrow(Svg svg, JourneyLayout.Arrow arrow, JourneyMarks.Mark mark) {
        svg.empty("path", "d", arrow.path(), "class", arrow.back() ? "p-arrow p-back" : "p-arrow", "fill", "none", "stroke", "#0b5a63",
                "stroke-width", 2.5, "stroke-dasharray", arrow.back() ? "6 5" : "none", "marker-end", "url(#picture-head)");
        svg.empty("circle", "cx", arrow.badgeX(), "cy", arrow.badgeY(), "r", 12, "class", "p-badge", "fill", "#0b5a63");
        svg.text("text", String.valueOf(arrow.way().number()), "x", arrow.badgeX(), "y", arrow.badgeY() + 5, "text-anchor", "middle",
                "class", "p-on", "fill", "#ffffff", "font-size", 14, "font-weight", 700);
        if (arrow.way().waitDays() != null) {
            svg.text("text", texts.get("picture.wait", arrow.way().waitDays()), "x", arrow.badgeX(), "y", arrow.badgeY() + 30,
                    "text-anchor", "middle", "class", "p-ink", "fill", "#1d2423", "font-size", 13);
        }
        mark(svg, mark, arrow.badgeX(), arrow.badgeY() + (arrow.way().waitDays() == null ? 30 : 30 + JourneyLayout.LINE), "middle");
    }

    /** What people have called it, whatever language the page is in. */
    private static void written(Svg svg, List<String> lines, int x, int y) {
        svg.lines(lines, x, y, JourneyLayout.LINE, "lang", "sv", "class", "p-ink", "fill", "#1d2423", "font-weight", 700);
    }
}
