package se.lexheller.security;

import java.util.Locale;
import java.util.Optional;
import se.lexheller.shared.FieldError;

/**
 * Which passwords are taken: at least 8 characters, with the advice to take 15 (OWASP ASVS 5.0, 6.2.1), no demand for kinds of
 * characters (6.2.5), not the own address,
 * which is the first thing that somebody else would try (6.2.11), and none of those that everybody tries (6.2.4).
 */
final class PasswordRule {

    static final int SHORTEST = 8;
    static final int LONGEST = 200;
    private static final int TELLING = 4;

    private PasswordRule() {
    }

    /**
     * @param password as typed: blanks count, nothing is cut
     * @param email    of the account
     */
    static Optional<FieldError> check(String password, String email) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length == 0) {
            return Optional.of(FieldError.of("password", "error.required"));
        }
        if (length < SHORTEST) {
            return Optional.of(FieldError.of("password", "error.password-short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(FieldError.of("password", "error.too-long", LONGEST, length));
        }
        if (tells(password, email) || password.chars().distinct().count() < TELLING) {
            return Optional.of(FieldError.of("password", "error.password-guessable"));
        }
        return CommonPasswords.contains(password) ? Optional.of(FieldError.of("password", "error.password-common")) : Optional.empty();
    }

    private static boolean tells(String password, String email) {
        String name = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
        return name.length() >= TELLING && password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }
}
