/**
 * Gemensam återkoppling: one versioned text that all parties of a case stand behind, or reserve against. Fires
 * {@link se.lexheller.answer.JointAnswerChanged}.
 */
package se.lexheller.answer;
