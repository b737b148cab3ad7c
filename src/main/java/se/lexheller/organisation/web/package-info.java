/** What several features ask of organisations on their pages. */
package se.lexheller.organisation.web;
