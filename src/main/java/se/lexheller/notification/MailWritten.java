package se.lexheller.notification;

/** Something new lies in the outbox; once its transaction is through, the worker may look. */
record MailWritten() {
}
