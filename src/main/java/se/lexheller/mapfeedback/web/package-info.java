/** The pages on which the map is commented on, and the queue where that is handled. */
package se.lexheller.mapfeedback.web;
