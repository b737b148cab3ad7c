package se.lexheller.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.lexheller.platform.change.PublicPart;

/** What a search takes in an index of 100 000 cases (-Dbench.cases=), without server and network; to target/bench/search.md. */
class SearchBench {

    private static final int CASES = Integer.getInteger("bench.cases", 100_000);
    private static final int PORTION = 500;
    private static final int WORDS = 220;
    private static final List<String> PARTS = WordLists.parts();
    private static final List<String> COMMON = List.of("kommunen", "arbetsförmedlingen", "försäkringskassan", "handläggaren", "väntar", "besked", "insatsen", "möte",
            "regionen", "planen", "och", "att", "det", "som", "för", "på", "är", "inte", "ansvaret", "deltagaren", "introduktionsjobb", "rehabilitering");
    private static final Map<String, Wish> WISHES = Map.of("one word in all cases", Wish.of("kommun"), "one word", Wish.of("rehabiliteringskoordinator"),
            "three words", Wish.of("introduktionsjobb kommun förlängning"), "mistyped", Wish.of("introduktonsjobb komunen"), "nowhere", Wish.of("cirkusdirektör"),
            "two choices", Wish.of("handläggare").with(Facet.KIND, "kind3").with(Facet.YEAR, "2020"), "everything", Wish.of("").with(Facet.TYPE, "CASE"),
            "newest first", new Wish("arbetsförmedlingen", Map.of(), true, 1), "page 250", new Wish("kommun", Map.of(), false, 250), "quoted", Wish.of("\"handläggaren väntar\""));
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private final Random random = new Random(7);
    @TempDir
    private Path folder;

    @Test
    void how_long_searches_take() throws IOException {
        StringBuilder report = new StringBuilder("| what | p50 ms of the processor | p95 ms | p99 ms | found |\n|---|---|---|---|---|\n");
        try (SearchIndex index = new IndexPlace(Optional.of(folder)).open()) {
            long begun = System.nanoTime();
            for (int from = 1; from <= CASES; from += PORTION) {
                index.add(IntStream.range(from, Math.min(from + PORTION, CASES + 1)).mapToObj(this::entry).toList(), 1);
            }
            index.tidy();
            index.keep(new IndexState(1, LocalDate.of(2026, 1, 1)));
            String made = "%d cases indexed in %.1f s, %d MB on the disk%n%n".formatted(CASES, (System.nanoTime() - begun) / 1e9, size() / 1_000_000);
            for (Map.Entry<String, Wish> wish : WISHES.entrySet()) {
                measure(index, wish.getKey(), searcher -> new Finder(searcher).find(wish.getValue()).total(), report);
            }
            measure(index, "suggestions", searcher -> (long) new Finder(searcher).begun("arbetsm", 8).size(), report);
            measure(index, "like a case", searcher -> (long) new Alike(searcher).toCase("LH-2020-77", 4).size(), report);
            Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve("search.md"), made + report);
        }
    }

    /** The thread's own time: what else runs on the machine is not counted. */
    private static void measure(SearchIndex index, String what, SearchIndex.Reading<Long> search, StringBuilder report) throws IOException {
        Histogram times = new Histogram(3);
        long found = 0;
        for (int i = 0; i < 250; i++) {
            long begun = CPU.getCurrentThreadCpuTime();
            found = index.read(search);
            if (i >= 50) {
                times.recordValue((CPU.getCurrentThreadCpuTime() - begun) / 1_000);
            }
        }
        report.append("| %s | %.1f | %.1f | %.1f | %d |%n".formatted(what, times.getValueAtPercentile(50) / 1e3, times.getValueAtPercentile(95) / 1e3,
                times.getValueAtPercentile(99) / 1e3, found));
    }

    private SearchEntry entry(int i) {
        Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.KIND, List.of("kind" + random.nextInt(7)));
        facets.put(Facet.ACTOR, List.of(String.valueOf(random.nextInt(20)), String.valueOf(20 + random.nextInt(20))));
        facets.put(Facet.GROUP, List.of("group" + random.nextInt(30)));
        facets.put(Facet.INTERVENTION, List.of("intervention" + random.nextInt(200)));
        facets.put(Facet.MUNICIPALITY, List.of("05" + (10 + random.nextInt(14))));
        facets.put(Facet.YEAR, List.of(String.valueOf(2015 + random.nextInt(12))));
        List<String> words = new ArrayList<>();
        for (int w = 0; w < WORDS; w++) {
            words.add(random.nextInt(10) < 7 ? COMMON.get(random.nextInt(COMMON.size())) : compound());
        }
        return new SearchEntry(i, PublicPart.CASE, "LH-2020-" + i, EntryType.CASE, "Ärende om " + compound() + " " + i,
                words.stream().collect(Collectors.joining(" ")), "arende-" + i, "Besvarad våren 2020 · Kommunen, Regionen", "",
                Instant.ofEpochSecond(1_600_000_000L + random.nextInt(100_000_000)), facets);
    }

    /** A few are frequent and most are rare. */
    private String compound() {
        return PARTS.get((int) (PARTS.size() * Math.pow(random.nextDouble(), 2))) + PARTS.get((int) (PARTS.size() * Math.pow(random.nextDouble(), 2)));
    }

    private long size() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(f -> f.toFile().length()).sum();
        }
    }
}
