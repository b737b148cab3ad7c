package se.lexheller.deviation;

import java.time.Instant;
import java.util.List;

/**
 * The filer's words beside the copy that the members are to get.
 *
 * @param original  with what seems to be personal data marked
 * @param copy      as stored, or a copy of the original where none is stored yet
 * @param version   of the stored copy; 0 where there is none
 * @param changedAt null where there is none
 */
public record MemberTextEdit(CaseHeader header, List<MarkedText> original, CaseText copy, long version, Instant changedAt,
                             String changedBy) {

    @Override
    public String toString() {
        return "MemberTextEdit[" + header.number() + "]";
    }
}
