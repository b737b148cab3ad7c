/** The public pages, and the association's page on which a publication is prepared. */
package se.lexheller.publication.web;
