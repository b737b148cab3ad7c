package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.search.EntryType;
import se.lexheller.search.Facet;
import se.lexheller.search.SearchEntry;
import se.lexheller.search.SearchSource;

/** What other associations have answered is found by its words too, marked with whose it is. */
@ApplicationScoped
@Transactional
public class ForeignCaseSource implements SearchSource {

    @Inject
    private HarvestRepository harvest;

    @Override
    public PublicPart part() {
        return PublicPart.FOREIGN_CASE;
    }

    @Override
    public List<SearchEntry> next(long after, int most) {
        return harvest.portion(after, most).stream().map(ForeignCaseSource::entry).toList();
    }

    @Override
    public List<SearchEntry> of(String subject) {
        return harvest.find(Long.parseLong(subject)).map(ForeignCaseSource::entry).stream().toList();
    }

    private static SearchEntry entry(ForeignCase c) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, List.of(c.kind().name()));
        facets.put(Facet.YEAR, List.of(String.valueOf(c.publishedAt().atZone(SwedishDates.ZONE).getYear())));
        return new SearchEntry(c.id(), PublicPart.FOREIGN_CASE, String.valueOf(c.id()), EntryType.FOREIGN_CASE, c.title(),
                c.challenge() + "\n" + c.answer(), c.url(), c.seasonLabel(), c.origin(), c.publishedAt(), facets);
    }
}
