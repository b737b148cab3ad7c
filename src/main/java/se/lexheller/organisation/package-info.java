/** Aktörer: the association, its members (medlemsorganisationer) with their units and e-mail domains, and others. Fires no events. */
package se.lexheller.organisation;
