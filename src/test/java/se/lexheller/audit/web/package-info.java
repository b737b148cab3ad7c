/** The audit trail's page in a browser. */
package se.lexheller.audit.web;
