/** What tests with a database, a server, a browser or a mailbox stand on. */
package se.lexheller.testing;
