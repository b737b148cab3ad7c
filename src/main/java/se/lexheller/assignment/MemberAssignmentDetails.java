package se.lexheller.assignment;

import java.util.List;
import se.lexheller.coordinationmap.CitableVersion;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.KnownFiler;
import se.lexheller.deviation.NoteRow;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.UnitRow;
import se.lexheller.security.User;

/**
 * One assignment as its member's staff read it: the redacted text and the own answer; who filed only where the filer wants
 * it; nothing of the other members.
 *
 * @param handler        name of the colleague who has taken it on; null until then
 * @param handlerId      null until then
 * @param unitId         null for the whole organisation
 * @param mayAcknowledge what the reader may do, now
 * @param mayHandle      answer, decline, hand over
 * @param mayCall        tell what the own register calls it
 * @param inReview       whether there is a joint answer to read
 * @param colleagues     to whom it can be handed over; empty where the reader may not
 * @param units          of the member
 * @param others         organisations that may be responsible instead
 * @param citable        what an answer may cite of what the case names on the map; empty where the reader may not answer
 * @param filer          null unless the filer lets the members that have the case know
 */
public record MemberAssignmentDetails(String number, CaseText text, AssignmentCard assignment, String handler, Long handlerId,
                                      Long unitId, boolean mayAcknowledge, boolean mayHandle, boolean mayCall, boolean inReview,
                                      List<User> colleagues, List<UnitRow> units, List<OrganisationRow> others, List<CitableVersion> citable,
                                      List<NoteRow> notes, List<StepRow> steps, KnownFiler filer) {
}
