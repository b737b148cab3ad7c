/**
 * Samverkansavvikelse: somebody's account of where cooperation failed, from the first word typed to the closed case.
 * Fires the events of {@link se.lexheller.deviation.CaseMoved} and its siblings.
 */
package se.lexheller.deviation;
