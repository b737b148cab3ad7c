package se.lexheller.coordinationmap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything the map knows of an intervention on a day.
 *
 * @param intervention the version that holds on the day, else the one nearest to it
 * @param holds        whether it holds on the day
 * @param verifiedBy   name of an organisation, null where nobody has
 * @param replacedBy   null where nothing has taken its place
 * @param area         names of municipalities; empty: the whole area
 */
public record InterventionDetails(String slug, String uuid, Validity validity, Origin origin, Intervention.Description text,
        int number, boolean holds, boolean toBeChecked, String verifiedBy, MapName replacedBy, List<String> area, List<MapName> groups,
        List<MapName> steps, List<String> programmes, List<Part> parts, List<LimitRule> limits, List<Money> compensations,
        List<Passing> before, List<Passing> after, List<Other> alternatives, List<Need> needs, List<Duty> duties,
        List<Figure> figures, List<Paper> papers, List<Reach> contacts) {

    /** Who does what. */
    public record Part(ParticipationRole role, MapName organisation, String municipality, String group, String remark, String source) {

        public Part(ParticipationRole role, long organisationId, String organisation, String municipality, String group,
                String remark, String source) {
            this(role, MapName.of(organisationId, organisation), municipality, group, remark, source);
        }
    }

    /** Ersättning; kronor is null where not known. */
    public record Money(String name, String condition, Integer kronor, boolean atMost, String decidedBy, String paidBy, String source) {
    }

    /** A handover, seen from one of its ends; waitDays is null where nothing is agreed. */
    public record Passing(long otherId, String otherSlug, String otherName, String trigger, String document, Integer waitDays, String source) {
    }

    /** An alternative, seen from this intervention. */
    public record Other(String slug, String name, Precedence precedence, String explanation, String source) {
    }

    /** A requirement; slug is null where it is a circumstance. */
    public record Need(String description, String slug, String name, String source) {
    }

    /** Who answers for a matter, and when. */
    public record Duty(String matter, String condition, MapName organisation, ParticipationRole role, String source) {

        public Duty(String matter, String condition, long organisationId, String organisation, ParticipationRole role, String source) {
            this(matter, condition, MapName.of(organisationId, organisation), role, source);
        }
    }

    /** A figure, or a range where the highest differs from the lowest. */
    public record Figure(String name, BigDecimal lowest, BigDecimal highest, String unit, boolean approximate, String population,
            String measuredAt, String caveat, String source) {

        public String inText() {
            String low = plain(lowest);
            return lowest.compareTo(highest) == 0 ? low : low + "–" + plain(highest);
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString().replace('.', ',');
        }
    }

    /** A governing document with its period. */
    public record Paper(String title, String description, Validity validity, String source) {

        public Paper(String title, String description, LocalDate from, LocalDate until, String source) {
            this(title, description, new Validity(from, until), source);
        }
    }

    /** A functional way in. */
    public record Reach(String organisation, String label, String email, String phone, String source) {
    }

    /** @return what all limits say of an extension, empty where they say different things or nothing */
    public String commonExtension() {
        List<String> said = limits.stream().map(l -> l.extensionRule() + l.getDecidersInText()).distinct().toList();
        return said.size() == 1 && limits.size() > 1 ? limits.get(0).extensionRule() : "";
    }

    /** @return each source of the page once */
    public Collection<String> sources() {
        List<Stream<String>> all = new ArrayList<>(List.of(Stream.of(origin.source()), parts.stream().map(Part::source),
                limits.stream().map(l -> l.origin().source()), compensations.stream().map(Money::source)));
        all.addAll(List.of(before.stream().map(Passing::source), after.stream().map(Passing::source),
                alternatives.stream().map(Other::source), needs.stream().map(Need::source), duties.stream().map(Duty::source),
                figures.stream().map(Figure::source), papers.stream().map(Paper::source), contacts.stream().map(Reach::source)));
        return all.stream().flatMap(s -> s).collect(Collectors.toCollection(TreeSet::new));
    }
}
