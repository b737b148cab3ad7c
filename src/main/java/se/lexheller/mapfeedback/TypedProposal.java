package se.lexheller.mapfeedback;

import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.shared.TypedText;

/** A rättelseförslag as typed. */
public record TypedProposal(String wrong, String shouldBe, String knownFrom, String email, String passReason) {

    public TypedProposal {
        wrong = TypedText.clean(wrong);
        shouldBe = TypedText.clean(shouldBe);
        knownFrom = TypedText.clean(knownFrom);
        email = TypedText.clean(email);
        passReason = TypedText.clean(passReason);
    }

    /** @return what others will read, by field */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("wrong", wrong);
        texts.put("shouldBe", shouldBe);
        texts.put("knownFrom", knownFrom);
        return texts;
    }

    /** What people write reaches no log. */
    @Override
    public String toString() {
        return "TypedProposal[…]";
    }
}
