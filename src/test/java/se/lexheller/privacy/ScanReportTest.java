package se.lexheller.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;

class ScanReportTest {

    private static final String PHONE = "070-174 06 05";
    private static final String REASON = "Det är växelns nummer.";
    private static final String FINGERPRINT = "0".repeat(64);

    private final PersonalDataDetector detector = new PersonalDataDetector();

    @Test
    void findings_stand_by_field_in_the_order_of_the_texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", "Rubrik");
        texts.put("solution", "Ring " + PHONE);
        texts.put("challenge", "Hon, 850709-9805");
        texts.put("empty", null);
        ScanReport report = detector.scan(texts);
        assertThat(report.findings()).containsOnlyKeys("solution", "challenge");
        assertThat(report.findings().keySet()).containsExactly("solution", "challenge");
        assertThat(report.findings("title")).isEmpty();
        assertThat(report.findings("unknown")).isEmpty();
        assertThat(report.blocks()).isTrue();
        assertThat(report.warns()).isTrue();
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void texts_without_personal_data_are_clean() {
        ScanReport report = scan("Mötet 2026-11-21");
        assertThat(report.isClean()).isTrue();
        assertThat(report.blocks()).isFalse();
        assertThat(report.warns()).isFalse();
    }

    @Test
    void a_phone_number_warns_and_a_personnummer_blocks() {
        assertThat(scan(PHONE).warns()).isTrue();
        assertThat(scan(PHONE).blocks()).isFalse();
        assertThat(scan("850709-9805").warns()).isFalse();
        assertThat(scan("850709-9805").blocks()).isTrue();
    }

    @Test
    void an_acknowledged_warning_stays_acknowledged_while_the_text_around_it_changes() {
        Acknowledgement acknowledgement = acknowledged("Ring " + PHONE);
        assertThat(left("Hej! Vi når dem på " + PHONE + " eller på plats.", acknowledgement).isClean()).isTrue();
        assertThat(left("Ring 0701740605 eller 070 174 06 05.", acknowledgement).isClean()).isTrue();
    }

    @Test
    void an_acknowledgement_does_not_hold_for_a_new_number() {
        ScanReport left = left("Ring " + PHONE + " eller 070-174 06 06.", acknowledged("Ring " + PHONE));
        assertThat(left.findings("text")).containsExactly(new Finding(FindingKind.PHONE, 25, 38));
        assertThat(left.warns()).isTrue();
    }

    @Test
    void an_acknowledgement_does_not_hold_for_a_like_address() {
        Acknowledgement acknowledgement = acknowledged("anna.b@example.se");
        assertThat(left("Anna.B@example.se", acknowledgement).isClean()).isTrue();
        assertThat(left("annab@example.se", acknowledgement).isClean()).isFalse();
    }

    @Test
    void an_acknowledgement_does_not_hold_in_another_field() {
        ScanReport elsewhere = detector.scan(Map.of("other", PHONE));
        assertThat(elsewhere.unacknowledged(List.of(acknowledged(PHONE))).isClean()).isFalse();
    }

    @Test
    void a_stop_cannot_be_acknowledged() {
        ScanReport report = scan("850709-9805");
        Finding stop = report.findings("text").get(0);
        assertThatThrownBy(() -> report.acknowledge("text", stop, REASON)).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> new Acknowledgement(FindingKind.SAMORDNINGSNUMMER, "text", FINGERPRINT, REASON))
            .isInstanceOf(BusinessRuleViolation.class);
    }

    /** Written as 070-123 98 08 it was a telephone number; written 0701239808 it may be somebody's personnummer. */
    @Test
    void a_stop_stays_even_where_its_digits_were_acknowledged_as_something_else() {
        Acknowledgement acknowledgement = acknowledged("070-123 98 08");
        assertThat(left("0701239808", acknowledgement).blocks()).isTrue();
    }

    @Test
    void only_what_was_found_can_be_acknowledged() {
        Finding elsewhere = new Finding(FindingKind.PHONE, 0, 13);
        assertThatThrownBy(() -> scan("Ring " + PHONE).acknowledge("text", elsewhere, REASON))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"'', error.required", "'    ', error.required", ", error.required", "nej, error.too-short", "'  fyra  ', error.too-short",
        "väx\u0007el, error.control-characters"})
    void a_reason_says_something(String reason, String key) {
        assertThat(whatIsWrongWith(reason)).isEqualTo(key);
    }

    @Test
    void a_reason_has_5_to_500_characters() {
        assertThat(new Acknowledgement(FindingKind.PHONE, "text", FINGERPRINT, " växel ").reason()).isEqualTo("växel");
        assertThat(new Acknowledgement(FindingKind.PHONE, "text", FINGERPRINT, "😀".repeat(500)).reason()).hasSize(1000);
        assertThat(whatIsWrongWith("x".repeat(501))).isEqualTo("error.too-long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0701740605", "g"})
    void an_acknowledgement_holds_a_fingerprint_and_never_the_value(String fingerprint) {
        assertThatThrownBy(() -> new Acknowledgement(FindingKind.PHONE, "text", fingerprint, REASON))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_printed_reveals_a_text_or_a_value() {
        ScanReport report = scan("Hemligt 850709-9805 " + PHONE);
        Acknowledgement acknowledgement = report.acknowledge("text", report.findings("text").get(1), "Numret " + PHONE + " är växelns");
        assertThat(report.toString() + acknowledgement).doesNotContain("Hemligt", "850709", "9805", "070", "174", "växel",
            acknowledgement.fingerprint());
    }

    @Test
    void a_place_is_replaced_by_a_mark() {
        String text = "Hon, 850709-9805, " + PHONE + ".";
        List<Finding> found = detector.scan(text);
        assertThat(Redaction.redact(text, found.get(0))).isEqualTo("Hon, [borttaget], 070-174 06 05.");
        assertThat(Redaction.redactAll(text, List.of(found.get(1), found.get(0)))).isEqualTo("Hon, [borttaget], [borttaget].");
        assertThat(Redaction.redactAll(text, List.of())).isEqualTo(text);
    }

    @Test
    void a_report_gives_its_texts_redacted() {
        ScanReport report = detector.scan(Map.of("text", "Ring " + PHONE + "!", "title", "Rubrik"));
        assertThat(report.redacted()).isEqualTo(Map.of("text", "Ring [borttaget]!", "title", "Rubrik"));
    }

    @Test
    void a_guess_that_is_wrong_is_wrong_in_every_text() {
        ScanReport report = detector.scan(Map.of("a", "Mötet med Kvarnen Fyren.", "b", "Hos Kvarnen Fyren: ring " + PHONE, "c", "Ring " + PHONE));
        Finding name = report.findings("a").get(0);
        assertThat(name.kind()).isEqualTo(FindingKind.NAME);
        ScanReport left = report.unacknowledged(report.acknowledgeEverywhere("a", name, REASON));
        assertThat(left.findings()).containsOnlyKeys("b", "c");
        assertThat(left.findings("b")).extracting(Finding::kind).containsExactly(FindingKind.PHONE);
    }

    @Test
    void a_number_is_acknowledged_in_its_own_text_alone() {
        ScanReport report = detector.scan(Map.of("b", "Ring " + PHONE, "c", "Ring " + PHONE));
        assertThat(report.acknowledgeEverywhere("b", report.findings("b").get(0), REASON)).extracting(Acknowledgement::field).containsExactly("b");
    }

    @Test
    void illness_needs_no_word_of_its_own_once_nobody_is_pointed_out() {
        ScanReport report = scan("Anna Andersson har diabetes.");
        assertThat(report.findings("text")).extracting(Finding::kind).containsExactly(FindingKind.NAME, FindingKind.HEALTH);
        Acknowledgement name = report.acknowledge("text", report.findings("text").get(0), REASON);
        assertThat(report.unacknowledged(List.of(name)).isClean()).isTrue();
        assertThat(report.unacknowledged(List.of()).findings("text")).hasSize(2);
    }

    @Test
    void a_field_that_asks_for_a_name_may_hold_one_and_nothing_else() {
        ScanReport report = detector.scan(Map.of("contact", "Anna Andersson 850709-9805")).allowing("contact", FindingKind.NAME);
        assertThat(report.findings("contact")).extracting(Finding::kind).containsExactly(FindingKind.PERSONNUMMER);
    }

    private static String whatIsWrongWith(String reason) {
        return catchThrowableOfType(InvalidInput.class, () -> new Acknowledgement(FindingKind.PHONE, "text", FINGERPRINT, reason))
            .errors().get(0).key();
    }

    private ScanReport scan(String text) {
        return detector.scan(Map.of("text", text));
    }

    private ScanReport left(String text, Acknowledgement acknowledgement) {
        return scan(text).unacknowledged(List.of(acknowledgement));
    }

    private Acknowledgement acknowledged(String text) {
        ScanReport report = scan(text);
        return report.acknowledge("text", report.findings("text").get(0), REASON);
    }
}
