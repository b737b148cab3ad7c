/** Inlämning från medlemmars egna system: a member's system hands its cases over with a key, each once however often it asks. Fires no events. */
package se.lexheller.intake;
