/** The pages and files of figures. */
package se.lexheller.statistics.web;
