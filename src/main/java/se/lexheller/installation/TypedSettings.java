package se.lexheller.installation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.lexheller.shared.EmailAddress;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.TypedText;

/** Settings as the administrator types them; each may be left empty. @param accent as #0b5a63 */
public record TypedSettings(String name, String email, String phone, String postalAddress, String accent) {

    static final int LONGEST_NAME = 200;
    static final int LONGEST_ADDRESS = 300;
    private static final String PHONE = "\\+?[0-9][0-9 ()/-]{4,38}";
    private static final String COLOUR = "#[0-9a-f]{6}";

    public TypedSettings {
        name = TypedText.clean(name);
        email = TypedText.clean(email);
        phone = TypedText.clean(phone);
        postalAddress = TypedText.clean(postalAddress);
        accent = TypedText.clean(accent).toLowerCase(Locale.ROOT);
    }

    static TypedSettings none() {
        return new TypedSettings("", "", "", "", "");
    }

    List<FieldError> errors() {
        List<FieldError> errors = new ArrayList<>();
        if (name.indexOf('\n') >= 0 || name.indexOf('\t') >= 0) {
            errors.add(FieldError.of("name", "error.control-characters"));
        } else {
            TypedText.check("name", name, false, LONGEST_NAME).ifPresent(errors::add);
        }
        if (!email.isEmpty() && !EmailAddress.isOne(email)) {
            errors.add(FieldError.of("email", "error.email"));
        }
        if (!phone.isEmpty() && !phone.matches(PHONE)) {
            errors.add(FieldError.of("phone", "error.phone"));
        }
        TypedText.check("postalAddress", postalAddress, false, LONGEST_ADDRESS).ifPresent(errors::add);
        if (!accent.isEmpty() && !accent.matches(COLOUR)) {
            errors.add(FieldError.of("accent", "error.accent"));
        }
        return errors;
    }
}
