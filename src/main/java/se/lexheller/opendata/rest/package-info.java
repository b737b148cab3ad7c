/** The public part of {@code /api/v1}, {@code /datasets} and what search engines ask for. */
package se.lexheller.opendata.rest;
