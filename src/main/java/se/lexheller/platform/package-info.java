/** What every feature stands on and no feature is about: settings, clock, database, health, log lines and response headers. */
package se.lexheller.platform;
