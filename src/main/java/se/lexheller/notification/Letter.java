package se.lexheller.notification;

/**
 * The words of a mail, in plain text.
 *
 * @param subject one line: whatever would break it, and so forge a header, has become a blank
 */
record Letter(String subject, String body) {

    private static final int LONGEST_SUBJECT = 200;

    Letter {
        subject = subject.replaceAll("[\\p{Cntrl}\u2028\u2029\\s]+", " ").strip();
        subject = subject.length() <= LONGEST_SUBJECT ? subject : subject.substring(0, LONGEST_SUBJECT);
    }
}
