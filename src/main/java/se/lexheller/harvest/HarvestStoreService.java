package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;

/** Keeps and forgets what a round has read, a portion a transaction. Nothing is kept of who has meanwhile ceased to be followed. */
@ApplicationScoped
@Transactional
class HarvestStoreService {

    @Inject
    private HarvestRepository harvest;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    Optional<HarvestTask> next() {
        return harvest.lockNext(clock.instant()).map(s -> s.begin(clock.instant()));
    }

    void keep(long sourceId, Collection<ReadCase> cases) {
        harvest.lock(sourceId).ifPresent(s -> cases.forEach(c -> harvest.keep(sourceId, c).ifPresent(this::changed)));
    }

    void forget(long sourceId, Collection<String> numbers) {
        numbers.forEach(number -> harvest.forget(sourceId, number).ifPresent(this::changed));
    }

    void forgetAll(long sourceId) {
        if (harvest.forgetAll(sourceId) > 0) {
            changes.changed(PublicPart.FOREIGN_CASE);
        }
    }

    private void changed(long id) {
        changes.changed(PublicPart.FOREIGN_CASE, String.valueOf(id));
    }

    /** @return of those kept, which aren't among the others */
    List<String> numbersBeyond(long sourceId, Set<String> there) {
        return harvest.numbers(sourceId).stream().filter(n -> !there.contains(n)).toList();
    }

    void answered(HarvestTask read) {
        harvest.lock(read.sourceId()).ifPresent(s -> s.answered(read, clock.instant()));
    }

    void failed(long sourceId, Trouble why, Duration pause) {
        harvest.lock(sourceId).ifPresent(s -> s.failed(why, pause, clock.instant()));
    }
}
