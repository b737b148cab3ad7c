/** Samordningskartan: who does what, how and for whom. So far its target groups (målgrupper). Fires no events. */
package se.lexheller.coordinationmap;
