package se.lexheller.security;

import com.nulabinc.zxcvbn.StandardDictionaries;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Passwords that others try first (OWASP ASVS 5.0, 6.2.4 and 6.2.11): the 30 000 most used ones that zxcvbn brings, and words
 * of Swedish and of this work. One of them with figures, marks or a year around it is no better than itself.
 */
final class CommonPasswords {

    private static final String SWEDISH = "common-passwords.txt";
    private static final int SHORTEST_WORD = 4;
    private static final Set<String> KNOWN = load();

    private CommonPasswords() {
    }

    static boolean contains(String password) {
        String plain = fold(password);
        return isKnown(plain) || isKnown(plain.replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('4', 'a')
                .replace('5', 's').replace('@', 'a').replace('$', 's').replace('!', 'i'));
    }

    private static boolean isKnown(String plain) {
        String word = plain.replaceAll("^[^a-z]+|[^a-z]+$", "").replaceAll("[^a-z0-9]", "");
        return KNOWN.contains(plain) || isWord(word) || isWord(half(word)) || isWord(word.replaceAll("[0-9]", ""));
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST_WORD && KNOWN.contains(word);
    }

    /** @return the first half of what is the same twice, else nothing */
    private static String half(String word) {
        String first = word.substring(0, word.length() / 2);
        return word.equals(first + first) ? first : "";
    }

    private static String fold(String text) {
        return Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    private static Set<String> load() {
        try (BufferedReader own = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CommonPasswords.class.getResourceAsStream(SWEDISH)), StandardCharsets.UTF_8))) {
            Set<String> words = new HashSet<>(StandardDictionaries.PASSWORDS_LOADER.load().getFrequencies());
            words.addAll(own.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> fold(line).replaceAll("[^a-z0-9]", "")).collect(Collectors.toSet()));
            return Set.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
