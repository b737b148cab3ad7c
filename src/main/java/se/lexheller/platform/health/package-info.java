/** What an orchestrator asks: does the process live, may it get requests. */
package se.lexheller.platform.health;
