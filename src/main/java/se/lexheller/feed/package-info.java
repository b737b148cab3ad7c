/** Flöde: published cases as Atom (RFC 4287), for readers and programs that follow them without leaving an address. */
package se.lexheller.feed;
