/** Pages of a deviation: for the filer, and for the association. */
package se.lexheller.deviation.web;
