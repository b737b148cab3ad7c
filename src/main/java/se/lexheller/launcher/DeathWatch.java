package se.lexheller.launcher;

import ch.vorburger.exec.ManagedProcessListener;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells of a process that ends although nobody stopped it. */
final class DeathWatch implements ManagedProcessListener {

    private final AtomicBoolean stopping;
    private final Runnable onDeath;

    DeathWatch(AtomicBoolean stopping, Runnable onDeath) {
        this.stopping = stopping;
        this.onDeath = onDeath;
    }

    @Override
    public void onProcessComplete(int exitValue) {
        ended();
    }

    @Override
    public void onProcessFailed(int exitValue, Throwable throwable) {
        ended();
    }

    private void ended() {
        if (!stopping.get()) {
            onDeath.run();
        }
    }
}
