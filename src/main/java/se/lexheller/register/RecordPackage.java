package se.lexheller.register;

/** Arkivpaket: a ZIP file and what it is called. */
public record RecordPackage(String fileName, byte[] content) {
}
