package se.lexheller.workplace.web;

import java.time.LocalDate;
import se.lexheller.calendar.web.DatesInViews;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.workplace.QueueRow;

/**
 * A case in a queue as it is shown. All its words are ready: what a view asks for many times over is what such a page costs.
 *
 * @param submitted the moment for programs
 * @param day       the same for people
 * @param waited    how many days ago that is
 * @param dueOn     null where no answer is waited for
 * @param late      by how many days; null where it isn't
 */
public record QueueLine(String number, String url, String title, String kind, String involved, String submitted, String day, String waited,
                        LocalDate dueOn, String late, boolean soon, long recognised, String state) {

    static QueueLine of(QueueRow row, Texts texts, DatesInViews dates) {
        return new QueueLine(row.number(), Route.STAFF_CASE.path(row.number()), row.title(), texts.get("kind." + row.kind()), row.involved(),
                dates.stamp(row.submittedAt()), dates.day(row.submittedAt()), texts.get("days-ago", row.daysWaited()), row.dueOn(),
                row.isOverdue() ? texts.get("due.late", row.daysLate()) : null, row.soon(), row.recognised(), texts.get("state." + row.state()));
    }
}
