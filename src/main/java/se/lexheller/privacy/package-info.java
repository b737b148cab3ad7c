/**
 * Finds personal data (personuppgifter) in texts before they are sent, passed on or published, and takes them out
 * (avidentifiering, maskning); fires no events.
 */
package se.lexheller.privacy;
