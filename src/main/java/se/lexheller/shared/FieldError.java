package se.lexheller.shared;

import java.util.List;

/**
 * What is wrong with one field of a form.
 *
 * @param field     the field's name, the same in form, API and error summary
 * @param key       of a text in the {@code common} bundle, under {@code error.}
 * @param arguments for the text, such as the longest length allowed
 */
public record FieldError(String field, String key, List<Object> arguments) {

    public static FieldError of(String field, String key, Object... arguments) {
        return new FieldError(field, key, List.of(arguments));
    }
}
