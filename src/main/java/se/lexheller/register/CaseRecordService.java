package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.deviation.CaseHeader;
import se.lexheller.deviation.DeviationService;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.NotFound;

/** A case's documents: what the register has of them, and all of the case as a package. */
@ApplicationScoped
@Transactional
public class CaseRecordService {

    /** The files of a package, and which sections of the record stand in each. */
    private static final Map<String, List<String>> FILES = Map.of(
            "historik.json", List.of("history"),
            "texter.json", List.of("memberText", "jointAnswers"),
            "svar.json", List.of("assignments", "commitments"),
            "publicering.json", List.of("publication", "publicationAnswers", "published", "publishedAnswers", "publishedVersions"),
            "brev.json", List.of("mails"),
            "diarium.json", List.of("register"));

    @Inject
    private DeviationService cases;
    @Inject
    private RegisterRepository entries;
    @Inject
    private CaseRecordRepository records;
    @Inject
    private RecordDocument document;
    @Inject
    private RegisterWords words;
    @Inject
    private RegisterAccess access;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @throws NotFound where there is no such case, or the person may not read the register */
    public CaseRecords read(User user, String number) {
        access.requireRead(user);
        CaseHeader header = cases.header(user, number);
        return new CaseRecords(header, entries.ofCase(header.id()), records.downloads(header.id()), access.mayMark(user), access.mayNameFiler(user));
    }

    /**
     * Packs all of a case. That somebody has taken it is kept.
     *
     * @param withFiler for the archive alone: the version that names who filed
     */
    public RecordPackage take(User user, String number, boolean withFiler) {
        access.requireRead(user);
        if (withFiler) {
            access.requireNameFiler(user);
        }
        CaseHeader header = cases.header(user, number);
        Instant now = clock.instant();
        RecordFiles files = files(header, records.of(header.id(), withFiler), now);
        records.downloaded(header.id(), user.accountId(), withFiler, files.seal(), now);
        audited.fire(Audited.by(user.accountId(), AuditKind.EXPORTED, now).on(header.number())
                .change(null, withFiler ? "PACKAGE_WITH_FILER" : "PACKAGE"));
        return new RecordPackage(header.number() + ".zip", files.zip());
    }

    private RecordFiles files(CaseHeader header, List<RecordSection> sections, Instant now) {
        String lead = MessageFormat.format(words.word("package.lead"), dates.shortDate(dates.day(now)) + " " + dates.timeOfDay(now));
        RecordFiles files = new RecordFiles(header.number(), now)
                .with("arende.html", document.html(header.number() + " " + header.title(), lead, sections))
                .with("arende.json", document.json(sections));
        FILES.keySet().stream().sorted().forEach(name -> files.with(name,
                document.json(sections.stream().filter(s -> FILES.get(name).contains(s.name())).toList())));
        return files;
    }
}
