package se.lexheller.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Anybody may send a text to be scanned, so no text may keep the server busy. The effort is counted in characters read,
 * which a slow machine does not change.
 */
class ScanningEffortTest {

    /** All rules together; ordinary text needs about 9, the worst known ("(0" over and over) 43. */
    private static final int READS_A_CHARACTER = 60;

    @ParameterizedTest
    @ValueSource(strings = {
        "1", "0", "12", "01 ", "0-", "+46", "0046 ", "07 ", "070-", "(0) ", "19", "850709-", "850709 ", "850709-9805", "8507099805 ",
        "85-07-09-", "85 07 09 ", "85.", "- ", "--", "     ", "\n", "0 \n", "a", "a.", "a@", "@", "a@a", "a@a.", "a@a.se", "a.b@", "._",
        "a punkt ", "a dot ", "a (punkt) ", "a [at] ", "a at ", "at ", "a snabel-a ", "snabel a ", "(", "(0", " dot ", "[", "([{<", "a(", "a ( ",
        "0701740605/", "070-174 06 05, ", "08 46 50 04 12 ", "\u200B", "1\u200B", "\uFF10", "\uFDFA", "\uD835\uDFE2", "\uD835", "å", "a\u0301",
        "A", "A.", "A. ", "A-", "A. B ", "Aa ", "Aa-", "Aa-Aa", "Anna ", "Anna, ", "ANNA ", "Per ", "Lund, ", "Svensson, Anna ", "Xq Xq ", "von ", "Anna von ",
        "heter ", "kallar henne ", "handläggaren ", "handläggaren Xq ", "Lex ", "Norra ", "Norra gatan ", "S:t ", "S:t Xgatan ", "Xgatan ", "Xgatan 1 ",
        "bor på Xgatan ", "123 45 ", "123 45 X ", "58222 Kisa ", "ABC ", "ABC 12", "ABC123 ", "dnr ", "dnr: nr ", "dnr 2024/", "KS 2024/1 ", "1/", "1:", "adhd ",
        "Anna adhd ", "\u0301", "A\u0301", "\u05D0", "\u202E", "\u00A0", "\u2011", "Å\u0308", "\uFF21\uFF42 "
    })
    void the_effort_grows_with_the_length_alone(String piece) {
        for (int length : new int[] {10_000, 40_000}) {
            CountingText text = new CountingText(piece.repeat(length / piece.length()));
            PersonalDataDetector.scan(text);
            assertThat(text.reads).as("%s characters", length).isLessThan((long) READS_A_CHARACTER * (text.length() + 100));
        }
    }

    @Test
    void random_rows_of_what_numbers_and_addresses_are_made_of_are_no_harder() {
        List<String> pieces = List.of("0", "07", "19", "12", "1", "85", "850709", "9805", "-", " ", "/", ".", "(", ")", "+", "+46", "@",
            "a", "snabel-a", " punkt ", "[at]", "se", "\n", "\u00A0", "\u200B", "\uFF11", "T");
        Random random = new Random(20261121);
        for (int round = 0; round < 200; round++) {
            StringBuilder built = new StringBuilder();
            while (built.length() < 2_000) {
                built.append(pieces.get(random.nextInt(pieces.size())));
            }
            CountingText text = new CountingText(built.toString());
            List<Finding> found = PersonalDataDetector.scan(text);
            assertThat(text.reads).isLessThan((long) READS_A_CHARACTER * (text.length() + 100));
            assertThat(found).allMatch(finding -> finding.end() <= built.length());
            assertThat(Redaction.redactAll(built.toString(), found)).isNotNull();
        }
    }

    /** Whatever a browser can send; the seed is fixed, so that a failure comes again. */
    @Test
    void a_hundred_thousand_characters_of_anything_are_no_harder() {
        String alphabets = "0123456789|-\u2013\u2011\u2212|@.()[]|ABCÅÄÖabcåäö |\u0301\u0308\u030A\u20DDaA|\u05D0\u0627\u202E\u200F 1|\uD835\uDFE2\uDFE3\uD83D\uDE00"
                + "|\uFF10\uFF19\uFF21\uFF41\uFF20|\u00A0\u2007\u202F \t\n1A|-1 |@a.|Aa |A. |Aa Bb.";
        Random random = new Random(20261122);
        for (String alphabet : alphabets.split("\\|")) {
            StringBuilder built = new StringBuilder();
            while (built.length() < 100_000) {
                built.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            CountingText text = new CountingText(built.toString());
            List<Finding> found = PersonalDataDetector.scan(text);
            assertThat(text.reads).as(alphabet).isLessThan((long) READS_A_CHARACTER * (text.length() + 100));
            assertThat(Redaction.redactAll(built.toString(), found)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "8", "0 ", "a@", "850709-9805 ", "\u200B"})
    void a_million_characters_are_scanned(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        int expected = piece.startsWith("850709") ? 1_000_000 / piece.length() : 0;
        assertThat(new PersonalDataDetector().scan(text)).hasSize(expected);
    }

    private static final class CountingText extends ScannedText {

        private long reads;

        CountingText(String text) {
            super(text);
        }

        @Override
        char at(int i) {
            reads++;
            return super.at(i);
        }
    }
}
