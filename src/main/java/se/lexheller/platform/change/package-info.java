/**
 * What has changed of what the public sees: told once by whoever changes it, heard on every node, so that nothing that is kept of
 * it outlives a withdrawal. Fires {@link se.lexheller.platform.change.PublicChange}.
 */
package se.lexheller.platform.change;
