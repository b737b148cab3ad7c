package se.lexheller.permissions;

/** Where a case of these tests stands: its own state, and how far its assignments and its publication have come. */
enum Stage {
    SUBMITTED, TRIAGE, NEEDS_SUPPLEMENT, ASSIGNED, ALL_ANSWERED, JOINT_REVIEW, ANSWERED, REDACTION, HANDED_OVER, REVIEWED, SCHEDULED,
    FOLLOW_UP, CLOSED, WITHDRAWN, REJECTED, DUPLICATE,
    /** The answered case that the demonstration has published. */
    PUBLISHED;

    /** @return the state of the case itself */
    String state() {
        return switch (this) {
            case ALL_ANSWERED -> "ASSIGNED";
            case REDACTION, HANDED_OVER, REVIEWED, SCHEDULED, PUBLISHED -> "ANSWERED";
            default -> name();
        };
    }

    /** @return state of its assignments; null where no member has got it */
    String assignments() {
        return switch (this) {
            case SUBMITTED, TRIAGE, NEEDS_SUPPLEMENT, REJECTED, DUPLICATE -> null;
            case ASSIGNED, WITHDRAWN -> "SENT";
            case ALL_ANSWERED, JOINT_REVIEW -> "ANSWERED";
            default -> "APPROVED";
        };
    }

    boolean isAnswered() {
        return "APPROVED".equals(assignments());
    }

    boolean hasJointAnswer() {
        return this == JOINT_REVIEW || isAnswered();
    }

    /** @return state of the publication; null where none has been begun */
    String publication() {
        return switch (this) {
            case REDACTION, HANDED_OVER -> "REDACTION";
            case REVIEWED, SCHEDULED, PUBLISHED -> name();
            default -> null;
        };
    }

    String queue() {
        return switch (this) {
            case SUBMITTED, TRIAGE -> "TO_TRIAGE";
            case NEEDS_SUPPLEMENT -> "SUPPLEMENT";
            case ASSIGNED, ALL_ANSWERED -> "WITH_MEMBERS";
            case JOINT_REVIEW -> "TO_AGREE";
            case WITHDRAWN, REJECTED, DUPLICATE, CLOSED -> "ENDED";
            default -> "TO_PUBLISH";
        };
    }

    /** @return number of the case in that stage */
    String number() {
        return this == PUBLISHED ? "LH-2023-0001" : "LH-2019-%04d".formatted(ordinal() + 1);
    }

    /** @return account of whoever filed it; null where that has been erased */
    Long filer() {
        return this == PUBLISHED ? null : 1L;
    }
}
