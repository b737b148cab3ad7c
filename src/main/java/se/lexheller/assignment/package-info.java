/**
 * Fördelning: the question to each member that owns a part of a case, its answer with commitments (åtaganden), and its
 * approval. Fires {@link se.lexheller.assignment.AssignmentMoved}.
 */
package se.lexheller.assignment;
