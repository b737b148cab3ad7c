package se.lexheller.federation;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.oauth2.sdk.id.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.shared.EmailAddress;
import se.lexheller.shared.TypedText;

/**
 * Who the person is by a valid token. A provider can be wrong too, or somebody may have named themselves oddly there: a name
 * or an address that couldn't be typed here isn't taken from there either.
 */
final class PersonClaims {

    static final int LONGEST_NAME = 120;
    private static final int LONGEST_SUBJECT = 255; // OpenID Connect Core, 2
    private static final int LONGEST_SESSION = 1_000;

    private PersonClaims() {
    }

    static Authenticated read(Provider provider, IDTokenClaimsSet claims, String idToken) {
        String subject = claims.getSubject().getValue();
        if (subject.length() > LONGEST_SUBJECT || !subject.matches("\\p{ASCII}+")) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "the subject is too long or not ASCII");
        }
        String session = claims.getSessionID() == null ? null : claims.getSessionID().getValue();
        if (session != null && session.length() > LONGEST_SESSION) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, "the session's name is too long");
        }
        String level = claims.getACR() == null ? null : claims.getACR().getValue();
        List<String> ways = claims.getAMR() == null ? List.of() : claims.getAMR().stream().map(Identifier::getValue).toList();
        return new Authenticated(provider.issuer().toString(), subject, session, name(claims), email(claims),
                provider.provesSecondFactor(level, ways), idToken);
    }

    private static String name(IDTokenClaimsSet claims) {
        String parts = Stream.of("given_name", "family_name").map(claims::getStringClaim).filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        String name = Stream.of(claims.getStringClaim("name"), parts, claims.getStringClaim("preferred_username"))
                .map(TypedText::clean).filter(text -> !text.isEmpty()).findFirst().orElse("");
        boolean odd = name.matches("(?s).*[<>\\n\\t].*") || TypedText.check("name", name, true, LONGEST_NAME).isPresent();
        if (odd) {
            throw new SignInRefused(SignInRefused.Reason.PERSON_UNKNOWN, "no name, or one that nobody can have");
        }
        return name;
    }

    private static String email(IDTokenClaimsSet claims) {
        String email = TypedText.clean(claims.getStringClaim("email")).toLowerCase(Locale.ROOT);
        if (!EmailAddress.isOne(email)) {
            throw new SignInRefused(SignInRefused.Reason.PERSON_UNKNOWN, "no address, or none that can be one");
        }
        return email;
    }
}
