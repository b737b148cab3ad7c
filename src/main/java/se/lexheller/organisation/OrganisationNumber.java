package se.lexheller.organisation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/**
 * Organisationsnummer of a legal person: ten digits, the third at least 2, so that it is never taken for a personnummer, and
 * the last one a checksum by Luhn (lag 1974:174 om identitetsbeteckning för juridiska personer m.fl.).
 *
 * @param text as it is written: 556036-0793
 */
public record OrganisationNumber(String text) {

    public static final String FIELD = "registration";
    /** With the century 16 before it, as authorities write it, or without. */
    private static final Pattern FORM = Pattern.compile("(?:16|18|19|20)?([0-9]{6})[-+]?([0-9]{4})");

    public OrganisationNumber {
        if (!text.matches("[0-9]{2}[2-9][0-9]{3}-[0-9]{4}")) {
            throw new IllegalArgumentException("no organisationsnummer");
        }
    }

    /** @throws InvalidInput saying what is wrong; a sole trader's personnummer is refused and never repeated */
    public static OrganisationNumber of(String typed) {
        Matcher form = FORM.matcher(typed.replaceAll("[\\s\\u00A0]", "").replaceAll("[\\u2010-\\u2015\\u2212]", "-"));
        if (!form.matches()) {
            throw new InvalidInput(FieldError.of(FIELD, "error.organisation-number"));
        }
        String digits = form.group(1) + form.group(2);
        if (digits.charAt(2) < '2') {
            throw new InvalidInput(FieldError.of(FIELD, "error.organisation-number-of-person"));
        }
        if (luhn(digits) % 10 != 0) {
            throw new InvalidInput(FieldError.of(FIELD, "error.organisation-number-checksum"));
        }
        return new OrganisationNumber(form.group(1) + "-" + form.group(2));
    }

    /** Every second digit counts twice, from the first of ten on; the digits of each product are added. */
    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum;
    }
}
