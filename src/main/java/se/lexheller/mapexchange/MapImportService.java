package se.lexheller.mapexchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/**
 * Takes a file into the map, all of it or nothing: it is uploaded, its preview is looked at, and then it is carried out or
 * discarded. Between the steps it lies in the database. The format is one of the beans that are a {@link MapFileFormat}.
 */
@ApplicationScoped
@Transactional
public class MapImportService {

    public static final long MOST_BYTES = 5_000_000;
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String NOTE = "Import av ";
    private static final int LONGEST_NOTE = 500;

    @Inject
    private MapImportRepository uploads;
    @Inject
    private ImportPlanning planning;
    @Inject
    private MapWriting writing;
    @Inject
    private MapExchangeAccess access;
    @Inject
    private ChangeLog changes;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @throws NotFound for everybody but the coordinator */
    public void requireAllowed(User user) {
        access.requireImport(user);
    }

    /**
     * @return the upload's id, for its preview
     * @throws BusinessRuleViolation where it is too large or of no format that is known
     */
    public long receive(User user, String fileName, byte[] file) {
        access.requireImport(user);
        if (file.length > MOST_BYTES) {
            throw new BusinessRuleViolation("rule.import.too-large");
        }
        if (!planning.isKnown(file)) {
            throw new BusinessRuleViolation("rule.import.unknown-type");
        }
        if (PersonalDataDetector.holdsStop(fileName)) { // the only file names that the product keeps
            throw new BusinessRuleViolation("rule.import.name-points-somebody-out");
        }
        return uploads.add(new MapImport(user.accountId(), fileName, file, clock.instant())).id();
    }

    public List<WaitingImport> waiting(User user) {
        access.requireImport(user);
        return uploads.waiting(user.accountId());
    }

    /** @throws NotFound where there is no such upload of this user */
    public ImportPreview preview(User user, long id) {
        MapImport upload = own(user, id);
        MapSnapshot now = planning.now();
        try {
            return PlanChanges.preview(upload.fileName(), planning.plan(now, upload.content()), now.fingerprint());
        } catch (UnreadableFile e) {
            ImportError whole = new ImportError(new Place(upload.fileName(), "", ""), e.key(), e.arguments());
            return new ImportPreview(upload.fileName(), List.of(), 0, List.of(whole), now.fingerprint());
        }
    }

    /**
     * All or nothing.
     *
     * @param fingerprint of the map as the preview showed it
     * @throws BusinessRuleViolation where the map has changed since, or something in the file is wrong
     */
    public void carryOut(User user, long id, String fingerprint) {
        access.requireImport(user);
        MapImport upload = uploads.lock(id).filter(u -> u.isOf(user.accountId())).orElseThrow(() -> new NotFound("map import " + id));
        writing.lock();
        MapSnapshot now = planning.now();
        if (!now.fingerprint().equals(fingerprint)) {
            throw new BusinessRuleViolation("rule.import.map-changed");
        }
        ImportPlan plan = planning.plan(now, upload.content());
        if (!plan.errors().isEmpty()) {
            throw new BusinessRuleViolation("rule.import.has-errors");
        }
        String note = NOTE + upload.fileName();
        try {
            writing.write(plan, user.accountId(), note.substring(0, Math.min(LONGEST_NOTE, note.length())), clock.instant());
        } catch (PersistenceException e) {
            // What only the database's own comparison of words finds equal; the transaction is rolled back either way.
            throw new BusinessRuleViolation("rule.import.not-taken");
        }
        uploads.remove(id);
        changes.changed(PublicPart.MAP);
        changes.changed(PublicPart.CASE); // they name organisations, too
        audited.fire(Audited.by(user.accountId(), AuditKind.MAP_IMPORTED, clock.instant()).on("map import", id));
    }

    public void discard(User user, long id) {
        uploads.remove(own(user, id).id());
    }

    /** Files that nobody came back to within a day. */
    public void removeForgotten() {
        uploads.removeBefore(clock.instant().minus(KEPT));
    }

    private MapImport own(User user, long id) {
        access.requireImport(user);
        return uploads.find(id).filter(u -> u.isOf(user.accountId())).orElseThrow(() -> new NotFound("map import " + id));
    }
}
