/** Statistik: how many deviations, about what and for whom, how long an answer takes and what comes of it. Reads only. */
package se.lexheller.statistics;
