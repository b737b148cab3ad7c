/**
 * Rättelseförslag and intresseanmälningar: what people outside say of Samordningskartan, and what came of it. Fires
 * {@link se.lexheller.mapfeedback.FeedbackReceived} and {@link se.lexheller.mapfeedback.FeedbackAnswered}.
 */
package se.lexheller.mapfeedback;
