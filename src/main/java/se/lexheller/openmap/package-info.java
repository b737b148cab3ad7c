/**
 * Samordningskartan as open data: what the map says today in the words of Open Referral's HSDS and of CPSV-AP, and the whole map
 * with all its versions as a file. Reads only; fires no events.
 */
package se.lexheller.openmap;
