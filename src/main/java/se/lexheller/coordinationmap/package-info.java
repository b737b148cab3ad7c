/**
 * Samordningskartan: who does what, how, for whom and for how long, and where nobody does. Each entry has versions that hold
 * from a day; nothing is deleted, it ends. Fires no events.
 */
package se.lexheller.coordinationmap;
