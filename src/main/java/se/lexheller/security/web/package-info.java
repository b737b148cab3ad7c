/** Pages of accounts and sign-in. */
package se.lexheller.security.web;
