package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Logger;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntry;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PlainName;
import se.lexheller.shared.TypedText;

/** Changes the map: adds, changes from a day, ends, undoes, hands over. Every change is a version; nothing is deleted. */
@ApplicationScoped
@Transactional
public class MapKeepingService {

    private static final Logger LOG = Logger.getLogger(MapKeepingService.class.getName());
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_SLUG = 100;

    @Inject
    private KeepingAccess access;
    @Inject
    private KeepingRepository repository;
    @Inject
    private MapKeysRepository keysRepository;
    @Inject
    private ChangeLog changes;
    @Inject
    private EntryWriting writing;
    @Inject
    private VerificationRepository verifications;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @return the new entry's name in open data */
    public UUID add(User user, MapEntryKind kind, TypedChange change) {
        requireAdd(user);
        MapKeys keys = keysRepository.all();
        String why = checked(change.note());
        TypedEntry typed = MapFields.read(kind, values(user, change, keys), keys);
        access.requireConcern(user, typed, null, repository.keptInterventions(user.organisationId()));
        Instant now = clock.instant();
        MapEntry entry = new MapEntry(kind, kind == MapEntryKind.INTERVENTION ? slug(typed) : null, now);
        entry.keptBy(access.keeperOfNew(user));
        if (!repository.add(entry)) {
            throw taken(entry.slug());
        }
        writing.write(entry, List.of(), typed, user.accountId(), why, now);
        noteVerified(user, new SeenVersion(entry.id(), 1), change, typed, now);
        LOG.info(() -> "map entry %d (%s) added by %d".formatted(entry.id(), kind, user.accountId()));
        return entry.uuid();
    }

    /**
     * From the first day in the values on, the entry says what they say.
     *
     * @param readNumber of the newest version that the editor had before the eyes
     * @throws EditConflict where somebody else has made a version since
     */
    public void change(User user, UUID uuid, int readNumber, TypedChange change) {
        MapEntry entry = locked(user, uuid);
        List<EntryVersion> versions = repository.versions(entry.kind(), entry.id());
        MapKeys keys = keysRepository.all();
        requireNewest(entry, versions, readNumber, keys);
        String why = checked(change.note());
        TypedEntry typed = MapFields.read(entry.kind(), values(user, change, keys), keys);
        TypedEntry before = Succession.last(versions).map(v -> writing.copied(entry.kind(), v, keys)).orElse(null);
        access.requireConcern(user, typed, before, repository.keptInterventions(user.organisationId()));
        Instant now = clock.instant();
        writing.write(entry, versions, typed, user.accountId(), why, now);
        noteVerified(user, new SeenVersion(entry.id(), Succession.nextNumber(versions)), change, typed, now);
        LOG.info(() -> "map entry %d changed by %d".formatted(entry.id(), user.accountId()));
    }

    /** @param lastDay as typed; what hangs on an intervention ends with it */
    public void end(User user, UUID uuid, int readNumber, String lastDay, String note) {
        MapEntry entry = locked(user, uuid);
        List<EntryVersion> versions = repository.versions(entry.kind(), entry.id());
        MapKeys keys = keysRepository.all();
        requireNewest(entry, versions, readNumber, keys);
        EndOfEntry end = new EndOfEntry(LastDay.read(lastDay), user.accountId(), checked(note), clock.instant());
        writing.end(entry, versions, end, keys);
        if (entry.kind() == MapEntryKind.INTERVENTION) {
            repository.lock(repository.hangingOn(entry.id())).forEach(hanging -> writing.endWith(hanging, end, keys));
        }
        LOG.info(() -> "map entry %d ended by %d".formatted(entry.id(), user.accountId()));
    }

    /**
     * What an earlier version said holds again, by a new one: for that version's own days where it no longer counts, else from
     * the first day of what has replaced it.
     *
     * @param number of the earlier version
     */
    public void undo(User user, UUID uuid, int readNumber, int number, String note) {
        MapEntry entry = locked(user, uuid);
        List<EntryVersion> versions = repository.versions(entry.kind(), entry.id());
        MapKeys keys = keysRepository.all();
        requireNewest(entry, versions, readNumber, keys);
        EntryVersion earlier = versions.stream().filter(v -> v.number() == number && number < readNumber).findFirst()
                .orElseThrow(() -> new NotFound("version " + number));
        writing.write(entry, versions, writing.again(entry.kind(), earlier, versions, keys), user.accountId(), checked(note), clock.instant());
        LOG.info(() -> "map entry %d set back to version %d by %d".formatted(entry.id(), number, user.accountId()));
    }

    /**
     * @param member whose editors keep it from now on; null: the association
     * @param all    where it is an intervention: also what hangs on it and had the same keeper
     */
    public void handOver(User user, UUID uuid, Long member, boolean all) {
        access.requireCoordinator(user);
        MapEntry entry = repository.lock(uuid).orElseThrow(() -> new NotFound("entry"));
        if (member != null && organisations.get(member).kind() != OrganisationKind.MEMBER) {
            throw new InvalidInput(FieldError.of("keeper", "error.map.not-a-member"));
        }
        Long before = entry.keeperId();
        if (all && entry.kind() == MapEntryKind.INTERVENTION) {
            repository.lock(repository.hangingOn(entry.id())).stream().filter(e -> Objects.equals(e.keeperId(), before))
                    .forEach(e -> e.keptBy(member));
        }
        entry.keptBy(member);
        changes.changed(PublicPart.MAP);
        LOG.info(() -> "map entry %d handed from %s to %s by %d".formatted(entry.id(), before, member, user.accountId()));
    }

    /** Nobody verifies in another's name. */
    private Map<String, List<String>> values(User user, TypedChange change, MapKeys keys) {
        Map<String, List<String>> values = new HashMap<>(change.values());
        boolean verified = change.verified() && user.organisationId() != null;
        values.put(MapFields.VERIFIED_ON, verified ? List.of(dates.day(clock.instant()).toString()) : List.of());
        values.put(MapFields.VERIFIED_BY, verified ? List.of(keys.of(MapChoice.ORGANISATION, user.organisationId()).key()) : List.of());
        return values;
    }

    private void noteVerified(User user, SeenVersion made, TypedChange change, TypedEntry typed, Instant now) {
        if (change.verified() && user.organisationId() != null) {
            verifications.add(new MapVerification(made, user.accountId(), user.organisationId(), typed.origin().reviewOn(), now));
        }
    }

    private void requireAdd(User user) {
        if (!access.mayAdd(user)) {
            throw new NotFound("not for this user");
        }
    }

    private MapEntry locked(User user, UUID uuid) {
        access.requireRead(user);
        MapEntry entry = repository.lock(uuid).orElseThrow(() -> new NotFound("entry"));
        access.requireChange(user, entry);
        return entry;
    }

    private static void requireNewest(MapEntry entry, List<EntryVersion> versions, int readNumber, MapKeys keys) {
        int newest = Succession.newestNumber(versions);
        if (newest != readNumber) {
            Map<String, String> theirs = new HashMap<>();
            versions.stream().filter(v -> v.number() == newest).forEach(v -> MapFields.values(entry.kind(), v, keys)
                    .forEach((field, values) -> theirs.put(field, String.join("\n", values))));
            throw new EditConflict(theirs, newest);
        }
    }

    private static String checked(String note) {
        String why = TypedText.clean(note);
        TypedText.check("note", why, false, LONGEST_NOTE).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        return why.isEmpty() ? null : why;
    }

    private String slug(TypedEntry typed) {
        String name = PlainName.of(typed.values().get("name").get(0));
        String slug = name.length() > LONGEST_SLUG ? name.substring(0, LONGEST_SLUG).replaceAll("-$", "") : name;
        if (slug.isEmpty()) {
            throw new InvalidInput(FieldError.of("name", "error.map.no-letters"));
        }
        if (repository.isSlugTaken(typed.kind(), slug)) {
            throw taken(slug);
        }
        return slug;
    }

    private static InvalidInput taken(String slug) {
        return new InvalidInput(FieldError.of("name", "error.map.name-taken", slug));
    }
}
