/** Konton, roller och inloggning: who somebody is and what roles they hold. Who is signed in is a row in the database. */
package se.lexheller.security;
