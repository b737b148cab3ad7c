/** The pages of the map, for everybody. */
package se.lexheller.coordinationmap.web;
