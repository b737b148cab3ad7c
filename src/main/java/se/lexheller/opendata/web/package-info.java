/** The pages that tell people what open data there is. */
package se.lexheller.opendata.web;
