/** What the map's pages say of themselves to programs. */
package se.lexheller.openmap.web;
