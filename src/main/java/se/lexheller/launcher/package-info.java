/** {@code mvn -Prun}: the whole product on one machine. Not in the WAR; the browser tests start their server by it too. */
package se.lexheller.launcher;
