/** Prenumeration: who wants to know when something published changes, each by an address that its owner has confirmed. Fires {@link FollowWanted}. */
package se.lexheller.subscription;
