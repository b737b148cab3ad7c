package se.lexheller.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences, each with what is to be found in it: those of corpus.txt, of which every place has to be found to the letter, and
 * those that case-workers might write, in cases.txt and held-back.txt, by which the detector is measured.
 */
final class Corpus {

    private static final Pattern MARKED = Pattern.compile("\\{\\{([A-Z_]+)\\|(.*?)}}", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");

    private Corpus() {
    }

    record Sentence(String text, List<Finding> expected) {
    }

    static List<Sentence> sentences() {
        return sentences("corpus.txt");
    }

    static List<Sentence> sentences(String file) {
        return text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(Corpus::sentence).toList();
    }

    static String text(String name) {
        try (InputStream file = Corpus.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Sentence sentence(String line) {
        String marked = ESCAPED.matcher(line.replace("\\n", "\n"))
            .replaceAll(hit -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hit.group(1), 16))));
        StringBuilder text = new StringBuilder();
        List<Finding> expected = new ArrayList<>();
        Matcher matcher = MARKED.matcher(marked);
        while (matcher.find()) {
            matcher.appendReplacement(text, "");
            int start = text.length();
            text.append(matcher.group(2));
            expected.add(new Finding(FindingKind.valueOf(matcher.group(1)), start, text.length()));
        }
        return new Sentence(matcher.appendTail(text).toString(), expected);
    }
}
