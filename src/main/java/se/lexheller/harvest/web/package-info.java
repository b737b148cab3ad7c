/** Which associations are followed, for the administrator; and what they have answered, on pages for everybody. */
package se.lexheller.harvest.web;
