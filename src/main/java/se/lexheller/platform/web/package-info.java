/** What holds for every response, whichever feature gives it. */
package se.lexheller.platform.web;
