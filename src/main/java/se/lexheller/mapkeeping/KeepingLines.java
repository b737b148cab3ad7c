package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.LoggedChange;
import se.lexheller.platform.change.PublicPart;

/**
 * All entries of the map by what they say, in the order of a list. Names of interventions, organisations and programmes are
 * joined into them, which takes the database long for a map of thousands; so each node keeps them for as long as the log of
 * changes, which is asked each time, knows of none.
 */
@ApplicationScoped
class KeepingLines {

    /** Asked for before the lines were read: a change meanwhile makes them be read anew, never be missed. */
    private record Kept(long change, List<KeepingLine> lines) {
    }

    private final ChangeLog log;
    private final KeepingListRepository entries;
    private volatile Kept kept;

    /** For the CDI proxy. */
    protected KeepingLines() {
        this(null, null);
    }

    @Inject
    KeepingLines(ChangeLog log, KeepingListRepository entries) {
        this.log = log;
        this.entries = entries;
    }

    /** Of what is committed alone: what whoever asks has changed and may take back is not kept for others. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    List<KeepingLine> all() {
        Kept known = kept;
        long head = log.head();
        if (known == null || known.change() != head) {
            known = new Kept(head, known == null || isMapChanged(known.change()) ? entries.lines() : known.lines());
            kept = known;
        }
        return known.lines();
    }

    private boolean isMapChanged(long since) {
        boolean changed = !log.reaches(since);
        for (List<LoggedChange> news = log.since(since); !changed && !news.isEmpty(); news = log.since(news.get(news.size() - 1).id())) {
            changed = news.stream().anyMatch(one -> one.change().part() == PublicPart.MAP);
        }
        return changed;
    }
}
