/** The pages of incidents in the workplace. */
package se.lexheller.incident.web;
