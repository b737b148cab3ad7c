package se.lexheller.deviation.web;

/**
 * One of the answers to choose from.
 *
 * @param hint empty where the label says enough
 */
public record Choice(String value, String label, String hint) {
}
