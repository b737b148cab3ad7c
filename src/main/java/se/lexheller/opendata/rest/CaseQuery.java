package se.lexheller.opendata.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.rest.Asked;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.MapPart;
import se.lexheller.publication.Period;
import se.lexheller.shared.PlainName;

/** The public list's filters in English words. A name that nothing has fits no case. */
@RequestScoped
public class CaseQuery {

    static final String[] FILTERS = {"actor", "kind", "year", "target_group", "step", "intervention", "from_intervention", "to_intervention",
            "published_from", "published_until", "modified_after", "status"};
    private static final long NOTHING = -1;
    private static final int LAST_YEAR = 2200;
    private static final String KINDS = Arrays.stream(DeviationKind.values()).map(Enum::name).collect(Collectors.joining(", "));

    @Inject
    private OrganisationService organisations;
    @Inject
    private PlaceService map;

    CaseFilter filter(Asked asked) {
        DeviationKind kind = asked.read("kind", "error.asked.choice", DeviationKind::valueOf, KINDS);
        return new CaseFilter(actor(asked.text("actor")), kind, asked.number("year", LAST_YEAR), part(asked));
    }

    /** @return whether those are asked for that have been taken away */
    static boolean withdrawn(Asked asked) {
        Boolean withdrawn = asked.read("status", "error.asked.choice", status -> switch (status) {
            case "published" -> false;
            case "withdrawn" -> true;
            default -> throw new IllegalArgumentException();
        }, "published, withdrawn");
        return withdrawn != null && withdrawn;
    }

    private Long actor(String key) {
        return key == null ? null : PlainName.isOne(key) ? organisations.withSlug(key).map(o -> o.id()).orElse(NOTHING) : NOTHING;
    }

    private MapPart part(Asked asked) {
        boolean placed = List.of("target_group", "step", "intervention", "from_intervention", "to_intervention").stream()
                .anyMatch(name -> asked.text(name) != null);
        PlaceNames names = placed ? map.names() : PlaceNames.NONE;
        return new MapPart(id(asked.text("intervention"), names.interventions()), id(asked.text("from_intervention"), names.interventions()),
                id(asked.text("to_intervention"), names.interventions()), id(asked.text("step"), names.steps()),
                id(asked.text("target_group"), names.groups()), period(asked));
    }

    private static Long id(String slug, List<MapName> names) {
        return slug == null ? null : names.stream().filter(n -> n.slug().equals(slug)).map(MapName::id).findFirst().orElse(NOTHING);
    }

    private static Period period(Asked asked) {
        LocalDate from = asked.day("published_from");
        LocalDate until = asked.read("published_until", "error.asked.day", typed -> {
            LocalDate day = LocalDate.parse(typed);
            if (day.isBefore(from == null ? Validity.EARLIEST : from) || day.isAfter(Validity.LATEST)) {
                throw new IllegalArgumentException();
            }
            return day;
        });
        return from == null && until == null ? null : new Period(from == null ? Validity.EARLIEST : from, until == null ? Validity.LATEST : until);
    }
}
