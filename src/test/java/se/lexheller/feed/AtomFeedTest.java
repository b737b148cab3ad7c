package se.lexheller.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.FeedEntry;

class AtomFeedTest {

    private static final Instant PUBLISHED = Instant.parse("2026-11-20T10:00:00.123456Z");
    private static final Instant CHANGED = Instant.parse("2026-11-22T10:00:00.999999Z");
    private static final AtomFeed.Head HEAD = new AtomFeed.Head("tag:lexheller.example,2026:", "flode?typ=tidsgrans", "Besvarade avvikelser",
            "Förbundet", CHANGED, Map.of("self", "https://lexheller.example/feed.atom", "alternate", "https://lexheller.example/avvikelser"));

    @Test
    void a_feed_keeps_to_the_standard_and_a_case_keeps_its_id() {
        byte[] feed = feed("Ett svar");
        AtomSchema.holds(feed);
        assertThat(text(feed)).contains("<id>tag:lexheller.example,2026:LH-2026-0001</id>", "<published>2026-11-20T10:00:00Z</published>",
                "<updated>2026-11-22T10:00:00Z</updated>", "https://lexheller.example/avvikelser/ett-svar", "xml:lang=\"sv\"");
    }

    @Test
    void a_feed_without_entries_is_one_too() {
        AtomSchema.holds(new AtomFeed(HEAD, List.of()).xml());
    }

    @Test
    void whatever_a_text_holds_the_feed_stays_whole() {
        byte[] feed = feed("<b>&amp; ]]> \u0000\u000b\ud83d\ude00 å\"'");
        AtomSchema.holds(feed);
        assertThat(text(feed)).contains("&lt;b").contains("&amp;amp;").contains("\ud83d\ude00").doesNotContain("<b>");
    }

    private static byte[] feed(String title) {
        FeedEntry about = new FeedEntry("LH-2026-0001", "ett-svar", title, DeviationKind.TIME_LIMIT, List.of("Region & kommun \"Öst\""), "Tolv månader.", PUBLISHED, CHANGED);
        return new AtomFeed(HEAD, List.of(new AtomFeed.Entry(about, "https://lexheller.example/avvikelser/ett-svar", "Tidsgräns"))).xml();
    }

    private static String text(byte[] feed) {
        return new String(feed, StandardCharsets.UTF_8);
    }
}
