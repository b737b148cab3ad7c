/**
 * Keeping Samordningskartan: who may change which part of it, every change as a version, that somebody has found it right
 * (verifiering), and the map's entries as plain fields, which form, difference and files have in common. Fires
 * {@link se.lexheller.mapkeeping.MapReviewDue}.
 */
package se.lexheller.mapkeeping;
