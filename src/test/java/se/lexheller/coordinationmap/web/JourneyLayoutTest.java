package se.lexheller.coordinationmap.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.lexheller.coordinationmap.Journey;
import se.lexheller.coordinationmap.Journey.Stop;
import se.lexheller.coordinationmap.Journey.Way;
import se.lexheller.coordinationmap.MapName;

class JourneyLayoutTest {

    private static final List<MapName> STEPS = LongStream.rangeClosed(1, 5).mapToObj(i -> MapName.of(i, "Steg " + i)).toList();

    @Test
    void no_two_boxes_lie_on_each_other() {
        List<Stop> stops = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            stops.add(stop(i, i / 6, Math.min(4, i / 6 + i % 3), i % 2 == 0 ? "AF" : "FK"));
        }
        List<JourneyLayout.Box> boxes = layout(stops, List.of()).boxes();
        assertThat(boxes).hasSize(24);
        for (JourneyLayout.Box a : boxes) {
            assertThat(boxes.stream().filter(b -> b != a && overlap(a, b)).toList()).as("on %s", a).isEmpty();
        }
    }

    @Test
    void each_box_lies_within_its_actors_lane_and_those_of_nobody_known_stand_last() {
        JourneyLayout layout = layout(List.of(stop(3, 0, 0, ""), stop(1, 0, 1, "AF"), stop(2, 0, 0, "AF")), List.of());
        assertThat(layout.boxes()).allSatisfy(box -> {
            assertThat(layout.lanes()).anyMatch(lane -> lane.y() < box.y() && box.y() + box.height() < lane.y() + lane.height());
            assertThat(box.right()).isLessThan(layout.width());
        });
        assertThat(layout.lanes()).extracting(lane -> String.join(" ", lane.lines())).containsExactly("AF", "Okänd");
    }

    @Test
    void each_handover_has_an_arrow_and_the_way_back_looks_otherwise() {
        JourneyLayout layout = layout(List.of(stop(1, 0, 0, "AF"), stop(2, 1, 1, "AF")),
                List.of(new Way(1, 1, "A", 2, "B", "sedan", "", 14), new Way(2, 2, "B", 1, "A", "åter", "", null)));
        assertThat(layout.arrows()).extracting(JourneyLayout.Arrow::back).containsExactly(false, true);
        JourneyLayout.Arrow there = layout.arrows().get(0);
        JourneyLayout.Arrow back = layout.arrows().get(1);
        assertThat(Math.hypot(there.badgeX() - back.badgeX(), there.badgeY() - back.badgeY())).isGreaterThan(24);
    }

    @Test
    void a_step_with_nobody_is_white() {
        assertThat(layout(List.of(stop(1, 1, 2, "AF")), List.of()).columns()).extracting(JourneyLayout.Column::white)
                .containsExactly(true, false, false, true, true);
    }

    @Test
    void long_words_are_broken_and_short_ones_kept_together() {
        assertThat(JourneyLayout.wrap("Förstärkt arbetsträning", 19)).containsExactly("Förstärkt", "arbetsträning");
        assertThat(JourneyLayout.wrap("Arbetslivsintroduktion", 19)).allMatch(line -> line.length() <= 19);
    }

    @Test
    void markup_in_a_name_stays_text() {
        assertThat(new Svg().text("text", "<script>&\"", "id", "a\"b").toString())
                .isEqualTo("<text id=\"a&quot;b\">&lt;script&gt;&amp;&quot;</text>");
    }

    private static boolean overlap(JourneyLayout.Box a, JourneyLayout.Box b) {
        return a.x() < b.right() && b.x() < a.right() && a.y() < b.y() + b.height() && b.y() < a.y() + a.height();
    }

    private static JourneyLayout layout(List<Stop> stops, List<Way> ways) {
        return new JourneyLayout(new Journey(MapName.of(1, "Grupp"), STEPS, stops, ways), "Okänd");
    }

    private static Stop stop(long id, int first, int last, String lane) {
        return new Stop(id, "s" + id, "Arbetslivsinriktad rehabilitering " + id, first, last, lane,
                List.of(new Journey.Limit(List.of("JOB"), 0, 6)));
    }
}
