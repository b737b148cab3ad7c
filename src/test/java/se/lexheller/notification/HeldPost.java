package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Stands in for the mail server: keeps what it is handed, and lets the test decide what happens meanwhile. */
@Specializes
@ApplicationScoped
class HeldPost extends Post {

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile Consumer<OutboxMail> meanwhile = mail -> { };
    private volatile Reply reply = new Reply(Outcome.TAKEN, null);

    /** So that the worker leaves everything to the test. */
    @Override
    boolean isOpen() {
        return false;
    }

    @Override
    Reply send(OutboxMail mail, Instant now) {
        taken.add(mail.messageId());
        meanwhile.accept(mail);
        return reply;
    }

    void reset() {
        taken.clear();
        meanwhile = mail -> { };
        reply = new Reply(Outcome.TAKEN, null);
    }

    void meanwhile(Consumer<OutboxMail> action) {
        meanwhile = action;
    }

    void answer(Outcome outcome, String error) {
        reply = new Reply(outcome, error);
    }

    /** @return message ids in the order that they were handed over */
    List<String> taken() {
        return taken;
    }
}
