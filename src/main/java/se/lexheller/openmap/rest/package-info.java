/** {@code /hsds} as Open Referral's HSDS 3.1 describes it, and the map as RDF and as a file. */
package se.lexheller.openmap.rest;
