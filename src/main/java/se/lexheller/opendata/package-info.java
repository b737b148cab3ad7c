/** Öppna data: everything public for others to use, by interface and as files, and told of to people and catalogues. */
package se.lexheller.opendata;
