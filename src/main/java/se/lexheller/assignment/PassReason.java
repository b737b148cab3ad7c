package se.lexheller.assignment;

import se.lexheller.shared.TypedText;

/**
 * Why a warning of the scan for personal data may pass, such as a switchboard's number.
 *
 * @param field name of the input
 * @param text  empty where nothing is written
 */
public record PassReason(String field, String text) {

    public PassReason {
        text = TypedText.clean(text);
    }
}
