package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.lexheller.deviation.DeviationKind;

/** What other associations have answered, for everybody; there is no user here. */
@ApplicationScoped
@Transactional
public class ForeignCaseService {

    private static final int CANDIDATES = 300;

    @Inject
    private HarvestRepository harvest;

    /** @return those most like a case of such a title and kind, the nearest first; none where nothing is near */
    public List<ForeignCase> like(String title, DeviationKind kind, int most) {
        Likeness likeness = new Likeness(title, kind);
        return likeness.words().isEmpty() ? List.of() : harvest.withWords(likeness.words(), CANDIDATES).stream().filter(c -> likeness.of(c) >= Likeness.NEAR)
                .sorted(Comparator.comparingInt((ForeignCase c) -> -likeness.of(c)).thenComparing(ForeignCase::publishedAt, Comparator.reverseOrder())
                        .thenComparing(ForeignCase::id)).limit(most).toList();
    }

    /** @return the next ones by id, for who keeps an index of them */
    public List<ForeignCase> portion(long afterId, int most) {
        return harvest.portion(afterId, most);
    }

    public Optional<ForeignCase> find(long id) {
        return harvest.find(id);
    }
}
