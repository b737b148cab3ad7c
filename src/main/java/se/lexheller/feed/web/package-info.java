/** The address of the feeds. */
package se.lexheller.feed.web;
