/** The administrator's pages. */
package se.lexheller.administration.web;
