package se.lexheller.register;

import java.time.Instant;

/**
 * A document that has just come to be.
 *
 * @param organisationId the member it came from or went to; null where the kind's counterpart is no organisation
 * @param assignmentId   null where it belongs to no assignment
 */
record Document(DocumentKind kind, long deviationId, Long organisationId, Long assignmentId, Instant at) {

    static Document of(DocumentKind kind, long deviationId, Instant at) {
        return new Document(kind, deviationId, null, null, at);
    }
}
