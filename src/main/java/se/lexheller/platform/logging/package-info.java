/** Log lines that a machine can read and tie to a request. */
package se.lexheller.platform.logging;
