package se.lexheller.shared;

import java.util.Optional;

/**
 * Text as somebody typed it, brought to one form: line ends as \n, no white space around it. Letters of every language,
 * emoji and angle brackets are welcome (output is escaped); control characters and marks that turn the reading direction are
 * refused, since they can make a text read otherwise than it is stored (Unicode TR 36).
 */
public final class TypedText {

    private TypedText() {
    }

    /** @return never null */
    public static String clean(String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /**
     * @param field   named in the error
     * @param text    cleaned
     * @param longest in characters (Unicode code points, as the database counts them)
     */
    public static Optional<FieldError> check(String field, String text, boolean required, int longest) {
        if (required && text.isEmpty()) {
            return Optional.of(FieldError.of(field, "error.required"));
        }
        int length = text.codePointCount(0, text.length());
        if (length > longest) {
            return Optional.of(FieldError.of(field, "error.too-long", longest, length));
        }
        if (text.codePoints().anyMatch(TypedText::isForbidden)) {
            return Optional.of(FieldError.of(field, "error.control-characters"));
        }
        return Optional.empty();
    }

    private static boolean isForbidden(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        boolean direction = c == 0x200E || c == 0x200F || c == 0x061C || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return control || direction || half || c == 0xFEFF || c == 0xFFFE || c == 0xFFFF;
    }
}
