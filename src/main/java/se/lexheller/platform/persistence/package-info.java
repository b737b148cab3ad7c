/** How values of the domain become columns. */
package se.lexheller.platform.persistence;
