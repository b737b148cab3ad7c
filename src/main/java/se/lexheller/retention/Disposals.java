package se.lexheller.retention;

import java.util.List;
import se.lexheller.shared.PageOf;

/** What the page of disposals shows. */
public record Disposals(List<ProposalRow> proposals, PageOf<LogRow> log, boolean mayPropose) {
}
