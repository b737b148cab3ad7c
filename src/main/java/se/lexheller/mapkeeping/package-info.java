/**
 * Keeping Samordningskartan: who may change which part of it, every change as a version, and the map's entries as plain
 * fields, which form, difference and files have in common. Fires no events.
 */
package se.lexheller.mapkeeping;
