/**
 * Swedish working days (arbetsdagar), seasons (årstider) and ways of writing a date; fires no events.
 */
package se.lexheller.calendar;
