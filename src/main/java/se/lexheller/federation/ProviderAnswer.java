package se.lexheller.federation;

import java.util.Map;

/**
 * What came back by the browser from a provider: a code or an error, with the state that it belongs to (RFC 6749, 4.1.2) and
 * whom it comes from (RFC 9207).
 *
 * @param state  "" where it is missing
 * @param code   null where there is none
 * @param error  null where there is none
 * @param issuer null where the provider doesn't say
 */
public record ProviderAnswer(String state, String code, String error, String issuer) {

    private static final int LONGEST_CODE = 4_000;

    /**
     * @param parameters of the request
     * @throws SignInRefused where one of them is there twice, so that nobody can say which one counts, or is far too long
     */
    public static ProviderAnswer of(Map<String, String[]> parameters) {
        String state = one(parameters, "state");
        return new ProviderAnswer(state == null ? "" : state, one(parameters, "code"), one(parameters, "error"), one(parameters, "iss"));
    }

    private static String one(Map<String, String[]> parameters, String name) {
        String[] values = parameters.get(name);
        if (values == null || values.length == 0 || values[0].isEmpty()) {
            return null;
        }
        if (values.length > 1 || values[0].length() > LONGEST_CODE) {
            throw new SignInRefused(SignInRefused.Reason.NOT_VALID, name + " twice, or too long");
        }
        return values[0];
    }

    @Override
    public String toString() {
        return "ProviderAnswer[…]";
    }
}
