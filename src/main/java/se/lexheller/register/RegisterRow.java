package se.lexheller.register;

import java.time.LocalDate;

/**
 * An entry of the register as people read it.
 *
 * @param caseNumber   ärendenummer, such as LH-2026-0001
 * @param caseTitle    as redacted for the members; null until then, and where the entry is marked as confidential
 * @param memberNumber what the member calls the matter in its own register; null where it has told none
 * @param markGround   the provision that may keep it confidential; null where nobody has marked it
 */
public record RegisterRow(long id, String number, LocalDate day, Direction direction, String counterpart, String subject,
                          String caseNumber, String caseTitle, String memberNumber, String markGround) {

    public boolean isMarked() {
        return markGround != null;
    }
}
