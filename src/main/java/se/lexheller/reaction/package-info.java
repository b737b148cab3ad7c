/** Gensvar: whether a published answer helped its readers, and whether staff know a case from their own work. */
package se.lexheller.reaction;
