/** Pages for taking the map in and out. */
package se.lexheller.mapexchange.web;
