package se.lexheller.mapfeedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.shared.InvalidInput;

class FeedbackCheckTest {

    /** Skatteverket's own number for tests. */
    private static final String PERSONNUMMER = "19900101-2385";
    private final FeedbackCheck check = new FeedbackCheck(new PersonalDataDetector());

    @Test
    void a_proposal_needs_what_is_wrong_and_what_it_should_be_and_nothing_more() {
        assertThatCode(() -> check.require(proposal("Fel tid", "Tolv månader", "", "", ""))).doesNotThrowAnyException();
        assertThat(errorsOf(proposal("", "  ", "", "", ""))).containsExactly("wrong error.required", "shouldBe error.required");
    }

    @Test
    void a_proposal_of_two_million_characters_is_too_long() {
        assertThat(errorsOf(proposal("x".repeat(2_000_000), "y", "", "", ""))).containsExactly("wrong error.too-long");
        assertThat(errorsOf(proposal("x", "y", "z".repeat(1001), "", ""))).containsExactly("knownFrom error.too-long");
    }

    @Test
    void angle_brackets_are_welcome_and_control_characters_are_not() {
        assertThatCode(() -> check.require(proposal("<script>alert(1)</script>", "<b>Å</b>", "", "", ""))).doesNotThrowAnyException();
        assertThat(errorsOf(proposal("a\u0000b", "a\u202Eb", "", "", ""))).containsExactly("wrong error.control-characters",
                "shouldBe error.control-characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nagon", "nagon@", "@prov.example", "nagon@prov", "nagon@prov.example\r\nBcc: alla@prov.example",
        "nagon@prov.example\nSubject: x", "a@b.example, c@d.example", "Någon <nagon@prov.example>", "nagon@prov.example\u0000"})
    void an_address_that_is_none_or_forges_a_header_is_refused(String email) {
        assertThat(errorsOf(proposal("Fel", "Rätt", "", email, ""))).containsExactly("email error.email");
    }

    @Test
    void a_personnummer_stops_and_no_reason_helps() {
        assertThat(errorsOf(proposal("Det gäller " + PERSONNUMMER, "Rätt", "", "", "Det är en övning"))).containsExactly("wrong error.personal-data-stop");
        assertThat(errorsOf(proposal("Fel", "Rätt", "Hörde av " + PERSONNUMMER, "", ""))).containsExactly("knownFrom error.personal-data-stop");
    }

    @Test
    void a_telephone_number_or_address_passes_with_a_reason() {
        TypedProposal without = proposal("Numret ska vara 013-20 60 00", "info@prov.example", "", "", "nej");
        assertThat(errorsOf(without)).containsExactly("wrong error.feedback-holds-phone", "shouldBe error.feedback-holds-email",
                "passReason error.feedback-reason");
        assertThatCode(() -> check.require(proposal("Numret ska vara 013-20 60 00", "info@prov.example", "", "", "Det är växeln")))
                .doesNotThrowAnyException();
        assertThat(check.redacted(without.texts())).containsEntry("shouldBe", "[borttaget]");
    }

    @Test
    void an_offer_needs_all_of_it() {
        assertThat(errorsOf(interest("", "", "", "", "", false))).containsExactly("provider error.required", "registration error.required",
                "contact error.required", "email error.feedback-no-email", "offer error.required", "noPersonalData error.required");
        assertThatCode(() -> check.require(interest("Provet AB", "556036-0793", "Verksamhetsansvarig", "info@prov.example", "Tio platser", true)))
                .doesNotThrowAnyException();
    }

    @Test
    void an_offer_names_its_provider_on_one_line() {
        assertThat(errorsOf(interest("Provet\nAB", "556036-0793", "Ansvarig", "info@prov.example", "Tio platser", true)))
                .containsExactly("provider error.control-characters");
    }

    @Test
    void an_answer_holds_no_personnummer_and_a_refusal_has_a_reason() {
        assertThat(errors(() -> check.requireAnswer("reason", "", true))).containsExactly("reason error.required");
        assertThat(errors(() -> check.requireAnswer("answer", "Gäller " + PERSONNUMMER, false))).containsExactly("answer error.personal-data-stop");
        assertThatCode(() -> check.requireAnswer("answer", "", false)).doesNotThrowAnyException();
    }

    private List<String> errorsOf(TypedProposal typed) {
        return errors(() -> check.require(typed));
    }

    @Test
    void who_offers_something_is_named_and_nobody_else() {
        check.require(interest("Anna Andersson Konsult", "556036-0793", "Anna Andersson", "anna@example.se", "Vi tar emot två personer.", true));
        assertThat(errorsOf(interest("Konsult", "556036-0793", "Anna Andersson", "anna@example.se", "Anna Andersson är bra.", true)))
                .containsExactly("offer error.feedback-holds-name", "passReason error.feedback-reason");
    }

    private List<String> errorsOf(TypedInterest typed) {
        return errors(() -> check.require(typed));
    }

    private static List<String> errors(Runnable checked) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, checked::run);
        assertThat(refused).as("refused").isNotNull();
        return refused.errors().stream().map(e -> e.field() + " " + e.key()).toList();
    }

    private static TypedProposal proposal(String wrong, String shouldBe, String knownFrom, String email, String reason) {
        return new TypedProposal(wrong, shouldBe, knownFrom, email, reason);
    }

    private static TypedInterest interest(String provider, String registration, String contact, String email, String offer, boolean confirmed) {
        return new TypedInterest(provider, registration, contact, email, offer, null, null, null, confirmed, "");
    }
}
