/** Arbetsyta: the association's queues and a case's history, read from all features. Changes nothing and fires no events. */
package se.lexheller.workplace;
