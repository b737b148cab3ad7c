/** The page of the audit trail, and what tells an entry where it came from. */
package se.lexheller.audit.web;
