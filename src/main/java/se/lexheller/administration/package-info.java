/** Administration: the administrator keeps the members, their units, contacts and e-mail domains; no case content is seen here. Fires no events. */
package se.lexheller.administration;
