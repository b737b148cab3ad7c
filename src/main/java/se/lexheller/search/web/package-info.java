/** The page of search, suggestions while typing, and cases that are alike. */
package se.lexheller.search.web;
