package se.lexheller.shared;

import java.util.regex.Pattern;

/** What can be an e-mail address. Nothing that could break a mail's header fits. */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM = Pattern.compile(
            "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+\\p{L}{2,}");

    private EmailAddress() {
    }

    /** @param text cleaned */
    public static boolean isOne(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }
}
