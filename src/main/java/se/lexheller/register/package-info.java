/**
 * Diarium: the register of the association's public documents (allmänna handlingar, OSL 5 kap.), and the record package (arkivpaket)
 * of one case. Listens to the events of a case's life; fires none.
 */
package se.lexheller.register;
