package se.lexheller.workplace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.DeviationService;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Reads all that has happened to a case, its assignments, joint answer and publication. */
@ApplicationScoped
@Transactional
public class HistoryService {

    /** A case's head and its events, oldest first. */
    public record History(CaseHeader header, List<HistoryRow> events) {
    }

    @Inject
    private DeviationService cases;
    @Inject
    private HistoryRepository events;

    /** @throws NotFound where there is no such number, or the user doesn't read all cases */
    public History read(User user, String number) {
        CaseHeader header = cases.header(user, number);
        return new History(header, events.of(header.id()));
    }
}
