package se.lexheller.workplace;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;

/** The WHERE of a queue's list: every value is a bound parameter. */
final class QueueConditions {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    private QueueConditions() {
    }

    static QueueConditions of(QueueView view, DueDays days) {
        QueueConditions conditions = new QueueConditions();
        conditions.and("d.queue = ?", view.queue().name());
        if (view.kind() != null) {
            conditions.and("d.kind = ?", view.kind().name());
        }
        if (view.organisation() != null) {
            conditions.and("EXISTS (SELECT 1 FROM deviation_actor i WHERE i.deviation_id = d.id AND i.organisation_id = ?)", view.organisation());
        }
        conditions.due(view.due(), days);
        if (!view.text().isEmpty()) {
            String pattern = "%" + view.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            conditions.and("(CONVERT(d.number USING utf8mb4) LIKE ? OR d.title LIKE ?)", pattern, pattern);
        }
        return conditions;
    }

    private void due(DueFilter due, DueDays days) {
        if (due == DueFilter.OVERDUE) {
            and("d.next_due_on < ?", days.today());
        } else if (due == DueFilter.SOON) {
            and("d.next_due_on BETWEEN ? AND ?", days.today(), days.lastSoon());
        }
    }

    String sql() {
        return sql.toString();
    }

    void bind(Query query) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
    }

    private void and(String condition, Object... bound) {
        sql.append(sql.isEmpty() ? "" : " AND ").append(condition);
        values.addAll(List.of(bound));
    }
}
