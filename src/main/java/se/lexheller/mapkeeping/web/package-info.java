/** The pages on which the map is kept. */
package se.lexheller.mapkeeping.web;
