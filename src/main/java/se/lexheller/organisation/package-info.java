/**
 * Aktörer: the association, its members (medlemsorganisationer) with their units and e-mail domains, and others. {@code OrganisationEnded}
 * is fired by whoever ends one.
 */
package se.lexheller.organisation;
