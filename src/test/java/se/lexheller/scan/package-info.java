/** {@code mvn -Pscan verify}: scanners from Debian look at the started server from outside, on this machine alone. */
package se.lexheller.scan;
