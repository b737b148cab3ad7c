package se.lexheller.statistics;

import java.util.List;

/**
 * The figures of a time. Where a figure is null there are one or two cases behind it and everybody may read it: somebody may be
 * recognised behind so few.
 *
 * @param cases   all that fit
 * @param kinds   by {@code DeviationKind}
 * @param actors  by organisation: a case of three is a third of a case for each
 * @param groups  by target group, shared in the same way
 * @param months  by month, or by year where the time is long; named 2026-11 or 2026
 * @param waits   from filed to answered: first of all kinds together, then by kind
 * @param answers of the members: in time or late
 * @param outcomes of what the members promised: {@code KEPT}, {@code PARTLY}, {@code NOT_KEPT}, or {@code OPEN} until somebody has looked
 */
public record Statistics(long cases, List<Count> kinds, List<Share> actors, List<Share> groups, List<Count> months, List<Wait> waits,
        List<Answers> answers, List<Count> outcomes) {

    /** @param name of the kind, the time or the outcome, in the code's words */
    public record Count(String name, Long cases) {

        Count withoutFew() {
            return isFew(cases) ? new Count(name, null) : this;
        }
    }

    /** @param share of the cases, each divided among all that it concerns; null with the cases */
    public record Share(String name, Long cases, Double share) {

        Share withoutFew() {
            return isFew(cases) ? new Share(name, null, null) : this;
        }
    }

    /**
     * Whole days from filed to answered.
     *
     * @param kind    null: all
     * @param median  half of the cases took at most as long; null where no case is answered or too few are
     * @param ninety  nine of ten took at most as long
     */
    public record Wait(String kind, Long cases, Integer median, Integer ninety) {

        Wait withoutFew() {
            return isFew(cases) ? new Wait(kind, null, null, null) : this;
        }
    }

    /**
     * Of one member.
     *
     * @param given   answers given
     * @param late    of them, after the day they were due
     * @param waiting not given, though the day has passed
     */
    public record Answers(String name, Long given, Long late, Long waiting) {

        Answers withoutFew() {
            return isFew(given) ? new Answers(name, null, null, null) : new Answers(name, given, few(late), few(waiting));
        }

        private static Long few(Long figure) {
            return isFew(figure) ? null : figure;
        }
    }

    static final long LEAST = 3;

    /** None is not few: it tells of nobody. */
    private static boolean isFew(Long figure) {
        return figure != null && figure > 0 && figure < LEAST;
    }

    /** @return what everybody may read: nothing under three */
    Statistics withoutFew() {
        return new Statistics(cases, kinds.stream().map(Count::withoutFew).toList(), actors.stream().map(Share::withoutFew).toList(),
                groups.stream().map(Share::withoutFew).toList(), months.stream().map(Count::withoutFew).toList(),
                waits.stream().map(Wait::withoutFew).toList(), answers.stream().map(Answers::withoutFew).toList(),
                outcomes.stream().map(Count::withoutFew).toList());
    }
}
