/** Pages of signing in and out at the members' own providers, and of those who wait for an account. */
package se.lexheller.federation.web;
