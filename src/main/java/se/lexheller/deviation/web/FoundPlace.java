package se.lexheller.deviation.web;

import jakarta.faces.context.FacesContext;
import se.lexheller.platform.web.Texts;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.FindingKind;
import se.lexheller.privacy.Severity;
import se.lexheller.shared.NotFound;

/**
 * Something in a text that seems to be personal data, with a few words around it.
 *
 * @param address of the place, as the value of a button
 * @param change  where the text can be changed
 * @param stop    whether no reason lets it pass
 * @param guess   whether a ready reason is enough
 */
public record FoundPlace(String address, String label, String kind, String change, boolean stop, boolean guess, String before, String found, String after) {

    private static final int AROUND = 40;

    static FoundPlace of(String field, String text, Finding place, Texts texts) {
        return at(field, text, place, texts, FilingSteps.toChange(field));
    }

    /** In what the filer writes to the association about a case. */
    static FoundPlace inReply(String text, Finding place, Texts texts) {
        return at("reply", text, place, texts, "#reply");
    }

    private static FoundPlace at(String field, String text, Finding place, Texts texts, String change) {
        int from = Math.max(0, place.start() - AROUND);
        int to = Math.min(text.length(), place.end() + AROUND);
        return new FoundPlace(Address.name(field, place), texts.get("label." + field), texts.get("finding." + place.kind()),
                change, place.severity() == Severity.STOP, place.kind().isGuess(),
                (from > 0 ? "… " : "") + text.substring(from, place.start()), text.substring(place.start(), place.end()),
                text.substring(place.end(), to) + (to < text.length() ? " …" : ""));
    }

    /** @return name of the field in which the reason is typed */
    public String reasonField() {
        return Address.reasonField(address);
    }

    /** Where the place is: field, kind, from, to. The service looks whether it still is there. */
    record Address(String field, Finding finding, String reason) {

        static String name(String field, Finding place) {
            return field + "." + place.kind() + "." + place.start() + "." + place.end();
        }

        static String reasonField(String address) {
            return "reason-" + address.replace('.', '-');
        }

        static Address of(String address) {
            String[] part = address == null ? new String[0] : address.split("\\.");
            try {
                Finding finding = new Finding(FindingKind.valueOf(part[1]), Integer.parseInt(part[2]), Integer.parseInt(part[3]));
                String reason = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(reasonField(address));
                return new Address(part[0], finding, reason);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new NotFound("place");
            }
        }
    }
}
