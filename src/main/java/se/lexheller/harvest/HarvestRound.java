package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import se.lexheller.platform.database.DatabaseReady;
import se.lexheller.platform.schedule.Rounds;
import se.lexheller.platform.web.Encoding;

/**
 * Follows those whose turn it is: first what has changed, then what has been taken away, and once a day all, so that nothing stays
 * that is no longer there. No transaction is open while the other is waited for.
 */
@ApplicationScoped
public class HarvestRound {

    static final int PAGE = 100;
    /** A round ends, however much there is; the next one goes on. */
    static final int MOST_PAGES = 100;
    /** More than all associations together have. */
    static final int MOST_PAGES_OF_ALL = 1_000;
    static final int MOST_DOUBTS = 100;
    private static final Logger LOG = Logger.getLogger(HarvestRound.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final String CASES = "/api/v1/cases";

    private HarvestStoreService store;
    private OtherSite site;
    private Clock clock;

    protected HarvestRound() { // for CDI
    }

    @Inject
    HarvestRound(HarvestStoreService store, OtherSite site, Clock clock) {
        this.store = store;
        this.site = site;
        this.clock = clock;
    }

    void begin(@Observes DatabaseReady ready, Rounds rounds) {
        rounds.everyPortion(PAUSE, "following other associations", this::askNext);
    }

    /** @return whether there was one whose turn it was */
    boolean askNext() {
        Optional<HarvestTask> task = store.next();
        task.ifPresent(this::ask);
        return task.isPresent();
    }

    private void ask(HarvestTask task) {
        try {
            store.answered(new Reading(task).all());
        } catch (HarvestFailure e) {
            LOG.info(() -> "association %d could not be read: %s".formatted(task.sourceId(), e.trouble()));
            if (e.trouble() == Trouble.GONE) {
                store.forgetAll(task.sourceId());
            }
            store.failed(task.sourceId(), e.trouble(), e.pause());
        }
    }

    /** One association's turn. */
    private final class Reading {

        private final HarvestTask task;
        private final ForeignCaseReader reader;
        private String etag;
        private Instant seenUntil;
        private Instant withdrawnUntil;

        Reading(HarvestTask task) {
            this.task = task;
            this.reader = new ForeignCaseReader(task.address(), clock.instant());
            this.etag = task.etag();
            this.seenUntil = task.seenUntil();
            this.withdrawnUntil = task.withdrawnUntil();
        }

        HarvestTask all() throws HarvestFailure {
            changes();
            withdrawals();
            if (task.sweep()) {
                sweep();
            }
            return new HarvestTask(task.sourceId(), task.address(), etag, seenUntil, withdrawnUntil, task.sweep());
        }

        private void changes() throws HarvestFailure {
            Instant since = task.seenUntil() == null ? Instant.EPOCH : task.seenUntil();
            for (int page = 1; page <= MOST_PAGES; page++) {
                OtherSite.Answer answer = site.ask(page("?modified_after=" + Encoding.query(since.toString()), page), page == 1 ? task.etag() : null);
                if (answer.isUnchanged()) {
                    return;
                }
                List<JsonObject> items = ForeignCaseReader.items(required(answer));
                store.keep(task.sourceId(), items.stream().flatMap(i -> reader.read(i).stream()).toList());
                for (JsonObject item : items) {
                    seenUntil = later(seenUntil, reader.moment(item, "modifiedAt"));
                }
                if (page == 1) {
                    // The tag is of the question asked: it helps only where the next one is the same.
                    etag = seenUntil != null && seenUntil.equals(task.seenUntil()) ? answer.etag() : null;
                }
                if (items.size() < PAGE) {
                    return;
                }
            }
        }

        /** An older installation doesn't know the question; then all is found out by going through all. */
        private void withdrawals() throws HarvestFailure {
            Instant since = task.withdrawnUntil() == null ? Instant.EPOCH : task.withdrawnUntil();
            for (int page = 1; page <= MOST_PAGES; page++) {
                OtherSite.Answer answer = site.ask(page("?status=withdrawn&modified_after=" + Encoding.query(since.toString()), page), null);
                List<JsonObject> items = ForeignCaseReader.items(required(answer));
                store.forget(task.sourceId(), items.stream().flatMap(i -> ForeignCaseReader.number(i).stream()).toList());
                for (JsonObject item : items) {
                    withdrawnUntil = later(withdrawnUntil, reader.moment(item, "withdrawnAt"));
                }
                if (items.size() < PAGE) {
                    return;
                }
            }
        }

        private void sweep() throws HarvestFailure {
            Set<String> there = new HashSet<>();
            for (int page = 1; page <= MOST_PAGES_OF_ALL; page++) {
                List<JsonObject> items = ForeignCaseReader.items(required(site.ask(page("?", page), null)));
                List<ReadCase> read = items.stream().flatMap(i -> reader.read(i).stream()).toList();
                store.keep(task.sourceId(), read);
                read.forEach(c -> there.add(c.number()));
                if (items.size() < PAGE) {
                    forgetMissing(there);
                    return;
                }
            }
        }

        /** What moved from one page to another while they were read is asked for by its name before it is forgotten. */
        private void forgetMissing(Set<String> there) throws HarvestFailure {
            for (String number : store.numbersBeyond(task.sourceId(), there).stream().limit(MOST_DOUBTS).toList()) {
                OtherSite.Answer answer = site.ask(URI.create(task.address() + CASES + "/" + number), null);
                if (answer.isMissing() || reader.read(required(answer)).isEmpty()) {
                    store.forget(task.sourceId(), List.of(number));
                }
            }
        }

        private JsonObject required(OtherSite.Answer answer) throws HarvestFailure {
            if (answer.body() == null) {
                throw new HarvestFailure(answer.isGone() ? Trouble.GONE : Trouble.NOT_LIKE_OURS);
            }
            return answer.body();
        }

        private URI page(String query, int page) {
            return URI.create(task.address() + CASES + query + (query.length() > 1 ? "&" : "") + "limit=" + PAGE + "&page=" + page);
        }

        private Instant later(Instant known, Optional<Instant> read) {
            return read.filter(r -> known == null || r.isAfter(known)).orElse(known);
        }
    }
}
