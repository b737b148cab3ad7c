/** Webhook: a member's own system is told of published cases, signed, at a host that an administrator has allowed. */
package se.lexheller.webhook;
