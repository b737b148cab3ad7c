package se.lexheller.coordinationmap;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A statement that grows with the filter, and its values in their places. */
public final class Statement {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> values = new ArrayList<>();

    /** @param part each {@code {}} in it stands for the next of the values */
    public Statement add(String part, Object... of) {
        int next = 0;
        int from = 0;
        for (int at = part.indexOf("{}"); at >= 0; at = part.indexOf("{}", from)) {
            sql.append(part, from, at).append('?');
            values.add(of[next++]);
            from = at + 2;
        }
        sql.append(part.substring(from)).append('\n');
        return this;
    }

    public Statement addIf(boolean wanted, String part, Object... of) {
        return wanted ? add(part, of) : this;
    }

    /** @param ids at least one */
    public Statement in(String column, Collection<Long> ids) {
        return add(ids.stream().map(String::valueOf).collect(Collectors.joining(", ", "AND " + column + " IN (", ")")));
    }

    /** The version of an entry that counts on a day. */
    public Statement holds(String alias, LocalDate day) {
        return add("AND " + alias + ".superseded = 0 AND " + alias + ".valid_from <= {} AND " + alias + ".valid_until > {}", day, day);
    }

    /** @param database makes a native query of SQL */
    public <T> List<T> list(Function<String, Query> database, Function<Found, T> row) {
        List<?> found = query(database).getResultList();
        return found.stream().map(r -> row.apply(new Found(r instanceof Object[] many ? many : new Object[] {r}))).toList();
    }

    public long number(Function<String, Query> database) {
        return ((Number) query(database).getSingleResult()).longValue();
    }

    private Query query(Function<String, Query> database) {
        Query query = database.apply(sql.toString());
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i) instanceof LocalDate day ? java.sql.Date.valueOf(day) : values.get(i));
        }
        return query;
    }

    /** A row as the driver gives it. */
    public record Found(Object[] values) {

        public String text(int at) {
            return values[at] == null ? null : values[at].toString();
        }

        public long number(int at) {
            return ((Number) values[at]).longValue();
        }

        public Long numberOrNull(int at) {
            return values[at] == null ? null : number(at);
        }

        public boolean flag(int at) {
            return values[at] instanceof Boolean flag ? flag : values[at] != null && number(at) != 0;
        }

        public LocalDate day(int at) {
            return values[at] == null ? null : values[at] instanceof LocalDate day ? day : ((java.sql.Date) values[at]).toLocalDate();
        }

        Instant moment(int at) {
            return values[at] == null ? null : ((Timestamp) values[at]).toInstant();
        }

        /** @return the parts of a GROUP_CONCAT by line ends, empty where there are none */
        public List<String> lines(int at) {
            return values[at] == null ? List.of() : List.of(text(at).split("\n"));
        }

        public Validity validity(int from) {
            return new Validity(day(from), day(from + 1));
        }
    }
}
