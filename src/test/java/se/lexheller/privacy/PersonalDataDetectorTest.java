package se.lexheller.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDataDetectorTest {

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @ParameterizedTest
    @MethodSource("se.lexheller.privacy.Corpus#sentences")
    void each_sentence_gives_just_what_is_marked_in_it(Corpus.Sentence sentence) {
        assertThat(detector.scan(sentence.text())).as(sentence.text()).isEqualTo(sentence.expected());
    }

    @ParameterizedTest
    @MethodSource("se.lexheller.privacy.Corpus#sentences")
    void what_is_taken_out_is_found_no_more(Corpus.Sentence sentence) {
        String redacted = Redaction.redactAll(sentence.text(), detector.scan(sentence.text()));
        assertThat(detector.scan(redacted)).as(redacted).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void the_corpus_has_every_kind(FindingKind kind) {
        assertThat(Corpus.sentences()).anyMatch(sentence -> sentence.expected().stream().anyMatch(f -> f.kind() == kind));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n", "0", "+", "@", "(", "-", "+46", "0046", "a@", "@a", "850709-", "19", "\uD835", "\uDFE2\uD835"})
    void a_text_with_nothing_in_it_gives_nothing(String text) {
        assertThat(detector.scan(text)).isEmpty();
    }

    @Test
    void the_same_text_always_gives_the_same_findings() {
        String all = wholeCorpus();
        List<Finding> first = detector.scan(all);
        assertThat(first).hasSizeGreaterThan(90);
        assertThat(detector.scan(all)).isEqualTo(first);
        assertThat(new PersonalDataDetector().scan(all)).isEqualTo(first);
    }

    @Test
    void findings_come_in_the_order_of_the_text_and_never_overlap() {
        List<Finding> found = detector.scan(wholeCorpus());
        for (int i = 1; i < found.size(); i++) {
            assertThat(found.get(i).start()).isGreaterThanOrEqualTo(found.get(i - 1).end());
        }
    }

    /** Whoever was born on that day may have that number: without a dash only the checksum tells them apart. */
    @Test
    void a_mobile_number_that_is_also_a_personnummer_stops() {
        assertThat(detector.scan("0701239808")).containsExactly(new Finding(FindingKind.PERSONNUMMER, 0, 10));
        assertThat(detector.scan("070-123 98 08")).containsExactly(new Finding(FindingKind.PHONE, 0, 13));
    }

    @Test
    void a_finding_tells_the_place_and_never_the_value() {
        assertThat(detector.scan("Hon, 850709-9805, ringde från 070-174 06 05.")).hasSize(2)
            .hasToString("[Finding[kind=PERSONNUMMER, start=5, end=16], Finding[kind=PHONE, start=30, end=43]]");
    }

    @ParameterizedTest
    @EnumSource
    void only_whole_identity_numbers_stop(FindingKind kind) {
        boolean stops = kind == FindingKind.PERSONNUMMER || kind == FindingKind.SAMORDNINGSNUMMER;
        assertThat(kind.severity()).isEqualTo(stops ? Severity.STOP : Severity.WARN);
    }

    @ParameterizedTest
    @MethodSource("wrongChecksums")
    void a_wrong_last_digit_never_stops(String number) {
        assertThat(detector.scan(number)).extracting(Finding::kind).containsExactly(FindingKind.SUSPECTED_PERSONNUMMER);
    }

    static Stream<String> wrongChecksums() {
        return Stream.of("0", "1", "2", "3", "4", "6", "7", "8", "9").map(digit -> "850709-980" + digit);
    }

    private static String wholeCorpus() {
        return String.join("\n\n", Corpus.sentences().stream().map(Corpus.Sentence::text).toList());
    }
}
