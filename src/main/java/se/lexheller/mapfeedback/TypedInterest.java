package se.lexheller.mapfeedback;

import java.util.LinkedHashMap;
import java.util.Map;
import se.lexheller.shared.TypedText;

/**
 * An intresseanmälan as typed.
 *
 * @param intervention   slug; null: for none in particular
 * @param group          id; null: for none in particular
 * @param municipality   code; null: wherever
 * @param noPersonalData whether the sender says that nobody is pointed out
 */
public record TypedInterest(String provider, String registration, String contact, String email, String offer, String intervention,
        Long group, String municipality, boolean noPersonalData, String passReason) {

    public TypedInterest {
        provider = TypedText.clean(provider);
        registration = TypedText.clean(registration);
        contact = TypedText.clean(contact);
        email = TypedText.clean(email);
        offer = TypedText.clean(offer);
        intervention = TypedText.clean(intervention).isEmpty() ? null : intervention;
        municipality = TypedText.clean(municipality).isEmpty() ? null : municipality;
        passReason = TypedText.clean(passReason);
    }

    /** @return what others will read, by field */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("provider", provider);
        texts.put("contact", contact);
        texts.put("offer", offer);
        return texts;
    }

    /** What people write reaches no log. */
    @Override
    public String toString() {
        return "TypedInterest[…]";
    }
}
