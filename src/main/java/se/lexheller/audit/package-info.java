/** Granskningsloggen: who did what to what, in a chain of hashes that shows every later change. Observes {@code Audited}; fires {@link se.lexheller.audit.ChainBroken}. */
package se.lexheller.audit;
