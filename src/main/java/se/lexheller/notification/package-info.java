/**
 * Notiser: tells people by e-mail what has happened in a case. Observes the events of every feature, writes to the outbox
 * (utkorg) in the same transaction, and sends from there. Nothing imports it.
 */
package se.lexheller.notification;
