/**
 * Publicering: the copy for the public, its release by a second person, and besvarade avvikelser as everybody reads them.
 * Fires {@link se.lexheller.publication.PublicationMoved}.
 */
package se.lexheller.publication;
