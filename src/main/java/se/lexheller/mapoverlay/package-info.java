/** Kartan i arbete: what has happened where on the coordination map; only reads. */
package se.lexheller.mapoverlay;
