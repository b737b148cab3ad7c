package se.lexheller.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.shared.Readability;

/** {@code #{reading}} in views: what a writer is told of how hard the text is to read. Advice: nothing is refused by it. */
@Named("reading")
@RequestScoped
public class ReadingAdvice {

    /** For whom a text is: for every reader, or for those who find reading hard. */
    private static final String EASY = "easy";

    /**
     * @param words empty where there is too little to judge by
     * @param hard  whether it is harder than it should be
     */
    public record Advice(String words, boolean hard) {
    }

    @Inject
    private Texts texts;

    /** @param readers "easy" where the text calls itself easy to read, else "all" */
    public Advice of(String text, String readers) {
        return Readability.of(text).map(read -> EASY.equals(readers) ? forEasyReading(read) : forAll(read)).orElse(new Advice("", false));
    }

    private Advice forAll(Readability read) {
        return new Advice(texts.get(read.isHard() ? "reading.hard" : read.isEasy() ? "reading.easy" : "reading.fair", read.lix(), Readability.MOST), read.isHard());
    }

    private Advice forEasyReading(Readability read) {
        return new Advice(texts.get(read.isEasy() ? "reading.easy" : "reading.not-easy", read.lix(), Readability.MOST_EASY), !read.isEasy());
    }
}
