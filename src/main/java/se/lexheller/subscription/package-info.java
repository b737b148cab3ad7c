/**
 * Prenumeration: who wants to be told of published cases, of which ones and how often, each by an address that its owner has
 * confirmed. Fires {@link SubscriptionWanted}, {@link DigestDue} and {@link NewsSpread}.
 */
package se.lexheller.subscription;
