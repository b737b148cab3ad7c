/** The administrator's pages of webhooks. */
package se.lexheller.webhook.web;
