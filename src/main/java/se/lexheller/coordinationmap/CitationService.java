package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** What answers cite of the map and what has become of it. Public knowledge: there is no user here. */
@ApplicationScoped
@Transactional
public class CitationService {

    /** Name of the citations' field in forms. */
    public static final String FIELD = "cite";
    public static final int MOST = 30;
    private static final int MOST_FOUND = 25;

    @Inject
    private CitationRepository citations;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @return in the order asked for, what there is of them; one statement however many they are */
    public List<CitedEntry> read(Collection<Citation> asked) {
        Map<Long, List<CitableVersion>> versions = citations.versions(asked.stream().map(Citation::entryId).collect(Collectors.toSet()))
                .stream().collect(Collectors.groupingBy(v -> v.citation().entryId()));
        return asked.stream().map(c -> read(c, versions.getOrDefault(c.entryId(), List.of()))).flatMap(Optional::stream).toList();
    }

    private Optional<CitedEntry> read(Citation asked, List<CitableVersion> versions) {
        return versions.stream().filter(v -> v.citation().equals(asked)).findFirst().map(v -> CitedEntry.of(v, versions, today()));
    }

    /** @return what can be cited of what the case names; empty where it names no intervention */
    public List<CitableVersion> proposals(CaseOnTheMap place) {
        return citations.about(place.interventions(), today(), MOST_FOUND);
    }

    /** @param typed words in any form; blank finds nothing */
    public List<CitableVersion> search(String typed) {
        List<String> patterns = typed == null ? List.of() : SearchWords.patterns(typed);
        return patterns.isEmpty() ? List.of() : citations.search(patterns, today(), MOST_FOUND);
    }

    /**
     * @return what an answer may cite, each entry once
     * @throws InvalidInput at {@link #FIELD} where one isn't on the map in that version, an entry is cited by two versions, or
     *                      they are too many
     */
    public List<Citation> valid(Collection<Citation> typed) {
        List<Citation> distinct = typed.stream().distinct().toList();
        Set<Long> entries = new HashSet<>();
        if (!distinct.stream().allMatch(c -> entries.add(c.entryId()))) {
            throw new InvalidInput(FieldError.of(FIELD, "error.cited-twice"));
        }
        if (distinct.size() > MOST) {
            throw new InvalidInput(FieldError.of(FIELD, "error.too-many-citations", MOST));
        }
        if (read(distinct).size() != distinct.size()) {
            throw new InvalidInput(FieldError.of(FIELD, "error.not-on-the-map"));
        }
        return distinct;
    }

    private LocalDate today() {
        return dates.day(clock.instant());
    }
}
