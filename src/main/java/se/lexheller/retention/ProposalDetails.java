package se.lexheller.retention;

import java.util.List;

/** A proposal with all that it names. @param mayDecide exempt, approve, decline: now, and by the reader */
public record ProposalDetails(ProposalRow proposal, RuleRow rule, List<ProposalItem> items, boolean mayDecide) {
}
