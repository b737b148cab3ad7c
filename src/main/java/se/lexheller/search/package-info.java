/**
 * Sök: finds published cases and what is on the map, by an index of Lucene's that each node derives from the database for itself
 * and follows the log of public changes with. Nothing but what is public gets in.
 */
package se.lexheller.search;
