package se.lexheller.search;

import java.time.Duration;

/** What this node has heard of public changes, and how much of it the index has taken in. */
final class IndexNews {

    private long heard;
    private long takenIn;
    private boolean waking;

    /** Something has changed. */
    synchronized void hear() {
        heard++;
        wake();
    }

    /** Lets whoever waits for news look at once. */
    synchronized void wake() {
        waking = true;
        notifyAll();
    }

    synchronized long heard() {
        return heard;
    }

    /** @param until the number that {@link #heard} was before the log was read */
    synchronized void takenIn(long until) {
        takenIn = Math.max(takenIn, until);
        notifyAll();
    }

    /** Returns when there is news, or after so long. */
    synchronized void await(Duration atMost) throws InterruptedException {
        await(atMost, () -> waking);
        waking = false;
    }

    /**
     * Waits a moment where something has just changed, so that whoever has changed it finds it so.
     *
     * @return whether all is taken in that has been heard of
     */
    synchronized boolean isCurrent(Duration patience) {
        long wanted = heard;
        try {
            await(patience, () -> takenIn >= wanted);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return takenIn >= wanted;
    }

    private interface Condition {
        boolean holds();
    }

    private void await(Duration atMost, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toMillis(); left > 0 && !condition.holds(); left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
            wait(left);
        }
    }
}
