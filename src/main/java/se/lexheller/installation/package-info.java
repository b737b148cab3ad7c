/**
 * Installationen: what the association tells of itself on every page – name, contact, logo, colour – and the four pages about the site
 * (/om, /tillganglighet, /kakor, /personuppgifter). Fires no events.
 */
package se.lexheller.installation;
