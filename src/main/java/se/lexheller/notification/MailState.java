package se.lexheller.notification;

/** How far a mail has come. */
public enum MailState {
    /** Väntar: not sent yet, or to be tried again. */
    WAITING,
    /** Skickad: the mail server has taken it. */
    SENT,
    /** Gick inte att skicka: nobody tries any more until a person asks for it. */
    DEAD
}
