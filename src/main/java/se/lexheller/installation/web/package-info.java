/** The pages about the site, and those where the administrator keeps them. */
package se.lexheller.installation.web;
