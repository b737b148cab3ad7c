package se.lexheller.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import se.lexheller.platform.change.PublicChange;
import se.lexheller.platform.change.PublicPart;

/** Somebody who keeps a copy of what is public. */
@ApplicationScoped
public class HeardChanges {

    private final BlockingQueue<PublicChange> heard = new LinkedBlockingQueue<>();

    void on(@Observes PublicChange change) {
        heard.add(change);
    }

    void clear() {
        heard.clear();
    }

    /** @return numbers of cases that have changed, as they were heard of */
    List<String> cases() {
        return new ArrayList<>(heard).stream().filter(c -> c.part() == PublicPart.CASE).map(PublicChange::subject).toList();
    }

    void await(String subject) throws InterruptedException {
        PublicChange next;
        do {
            next = heard.poll(30, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("nobody told of " + subject);
            }
        } while (!next.subject().equals(subject));
    }
}
