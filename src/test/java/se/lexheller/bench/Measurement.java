package se.lexheller.bench;

import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What one page took, in several rounds.
 *
 * @param rounds microseconds of each request, by round; the spread between rounds is the machine's noise
 */
record Measurement(String page, List<Histogram> rounds) {

    private static final double MICROS = 1000.0;

    double milliseconds(double percentile) {
        return all().getValueAtPercentile(percentile) / MICROS;
    }

    /** @return the lowest and the highest 95th percentile of a round, in milliseconds */
    double[] spread() {
        return new double[] {
            rounds.stream().mapToLong(r -> r.getValueAtPercentile(95)).min().orElse(0) / MICROS,
            rounds.stream().mapToLong(r -> r.getValueAtPercentile(95)).max().orElse(0) / MICROS};
    }

    long requests() {
        return all().getTotalCount();
    }

    private Histogram all() {
        Histogram sum = new Histogram(3);
        rounds.forEach(sum::add);
        return sum;
    }
}
