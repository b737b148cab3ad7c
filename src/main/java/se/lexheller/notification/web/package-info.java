/** The page of the outbox. */
package se.lexheller.notification.web;
