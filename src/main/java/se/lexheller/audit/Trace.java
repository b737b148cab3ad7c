package se.lexheller.audit;

import se.lexheller.shared.Audited;

/** What is to become an entry once its transaction ends, with where it came from. */
record Trace(Audited what, String correlation, String network) {
}
