/** Where readers and staff say what they think of a case, and where the coordinator sees it. */
package se.lexheller.reaction.web;
