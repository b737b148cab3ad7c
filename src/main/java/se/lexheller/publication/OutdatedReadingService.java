package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.DeviationService;
import se.lexheller.platform.database.FigureMemory;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Svar som kan vara inaktuella: found each time they are asked for, from what the map says today. */
@ApplicationScoped
@Transactional
public class OutdatedReadingService {

    static final int PAGE_SIZE = 50;

    @Inject
    private OutdatedAnswerRepository outdated;
    @Inject
    private OutdatedAnswers answers;
    @Inject
    private PublicationAccess access;
    @Inject
    private DeviationService deviations;
    @Inject
    private FigureMemory figures;
    @Inject
    private Clock clock;

    /** @throws NotFound for everybody but those at the association who read all cases */
    public long count(User user) {
        access.requireRead(user);
        LocalDate today = today();
        return figures.of(List.of("outdated answers", today), () -> outdated.count(today));
    }

    /** @param page counted from 1; beyond the last, the last is given */
    public PageOf<OutdatedRow> list(User user, int page) {
        long total = count(user);
        int shown = PageOf.within(page, total, PAGE_SIZE);
        return new PageOf<>(total == 0 ? List.of() : outdated.rows(today(), (shown - 1) * PAGE_SIZE, PAGE_SIZE), total, shown, PAGE_SIZE);
    }

    public OutdatedDetails of(User user, String number) {
        access.requireRead(user);
        CaseHeader header = deviations.header(user, number);
        return answers.details(header, access.mayPrepare(user));
    }

    private LocalDate today() {
        return clock.instant().atZone(SwedishDates.ZONE).toLocalDate();
    }
}
