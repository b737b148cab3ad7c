/**
 * Personuppgiftsincident: personal data has got out, be it through a published case or otherwise; taken off the web, written
 * down, and told to Integritetsskyddsmyndigheten in time. Fires {@link se.lexheller.incident.IncidentOpened} and
 * {@link se.lexheller.incident.IncidentDeadlineNear}.
 */
package se.lexheller.incident;
