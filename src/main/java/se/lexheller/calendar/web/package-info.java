/** Dates as views write them. */
package se.lexheller.calendar.web;
