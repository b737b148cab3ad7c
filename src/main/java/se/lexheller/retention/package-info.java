/**
 * Gallring och registerutdrag: how long what is kept of persons and cases is kept, by rules that somebody has decided; proposals by
 * night, a person's yes, and a log. And all that there is of one person, for the one who asks (GDPR art. 15). Fires no events.
 */
package se.lexheller.retention;
