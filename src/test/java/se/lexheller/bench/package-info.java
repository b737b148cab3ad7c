/** Figures, never judgements: {@code mvn -Pbench verify} fills the database and measures pages; no test depends on time. */
package se.lexheller.bench;
