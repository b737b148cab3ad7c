package se.lexheller.organisation;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What stands after the @ in the work addresses of an organisation's staff.
 *
 * @param name in lower case, letters beyond a to z as the mail system writes them (xn--)
 */
public record EmailDomain(String name) {

    private static final int LONGEST = 253;
    /** Where anybody gets an address: it says nothing of where somebody works. */
    private static final Set<String> ANYBODYS = Set.of("gmail.com", "googlemail.com", "hotmail.com", "hotmail.se", "outlook.com", "outlook.se",
            "live.se", "live.com", "msn.com", "yahoo.com", "yahoo.se", "icloud.com", "me.com", "telia.com", "proton.me", "protonmail.com", "gmx.com",
            "spray.se", "tele2.se", "bredband.net", "comhem.se", "passagen.se", "home.se");

    public EmailDomain {
        if (name.length() > LONGEST || !name.matches("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]")) {
            throw new IllegalArgumentException("no domain");
        }
    }

    /** @param typed with or without @ before it; @return empty where it is no domain */
    public static Optional<EmailDomain> of(String typed) {
        String plain = typed.strip().replaceFirst("^@", "");
        try {
            return plain.length() > LONGEST ? Optional.empty() : Optional.of(new EmailDomain(IDN.toASCII(plain.toLowerCase(Locale.ROOT))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public boolean isAnybodys() {
        return ANYBODYS.contains(name);
    }

    /** @return as people write it */
    public String written() {
        return IDN.toUnicode(name);
    }
}
