package se.lexheller.mapkeeping.web;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateStart;
import biweekly.property.Transparency;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import se.lexheller.coordinationmap.ReviewRow;
import se.lexheller.platform.Settings;
import se.lexheller.platform.web.Route;

/**
 * The review days of entries as iCalendar (RFC 5545): whole days that make nobody busy. An entry has the same UID in every
 * calendar and for ever, so that a subscriber's own copy moves with it.
 */
@ApplicationScoped
class ReviewCalendar {

    /** Letters such as å take two octets, and a line at most 75 of them. */
    private static final int LINE = 37;

    private final ResourceBundle texts = ResourceBundle.getBundle("se.lexheller.mapkeeping.review-texts", Locale.ROOT);
    private String site;

    protected ReviewCalendar() { // for the CDI proxy
    }

    @Inject
    ReviewCalendar(Settings settings) {
        this(settings.baseUrl().toString());
    }

    ReviewCalendar(String site) {
        this.site = site.replaceFirst("/$", "");
    }

    String of(List<ReviewRow> rows) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Lex Heller//Samordningskartan//SV");
        calendar.setName(texts.getString("calendar.name"));
        calendar.setExperimentalProperty("X-WR-CALNAME", texts.getString("calendar.name"));
        calendar.setRefreshInterval(new biweekly.util.Duration.Builder().days(1).build());
        rows.forEach(row -> calendar.addEvent(event(row)));
        return written(calendar);
    }

    private VEvent event(ReviewRow row) {
        VEvent event = new VEvent();
        event.setUid(row.uuid());
        event.setDateTimeStamp(Date.from(row.recordedAt()));
        event.setDateStart(new DateStart(wholeDay(row.reviewOn())));
        event.setSummary(texts.getString("calendar.summary") + " " + row.title());
        event.setDescription(texts.getString("kind." + row.kind()));
        event.setTransparency(Transparency.transparent());
        if (row.intervention() != null) {
            event.setUrl(site + Route.MAP_INTERVENTION.swedishPath(row.intervention().slug()));
        }
        return event;
    }

    private static ICalDate wholeDay(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static String written(ICalendar calendar) {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(LINE);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
