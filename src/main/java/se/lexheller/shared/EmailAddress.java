package se.lexheller.shared;

import java.util.regex.Pattern;

/** Tells what can be an e-mail address, with letters of every language; whether anybody reads there only a mail can show. */
public final class EmailAddress {

    public static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

    private EmailAddress() {
    }

    /** @param text cleaned */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
