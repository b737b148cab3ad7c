package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntry;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/** Reads the map for those who keep it: lists, an entry with its versions, what a form begins with. */
@ApplicationScoped
@Transactional
public class KeepingReadService {

    static final int PAGE_SIZE = 50;
    private static final int NEWEST = 8;

    @Inject
    private KeepingAccess access;
    @Inject
    private KeepingRepository repository;
    @Inject
    private KeepingListRepository lists;
    @Inject
    private KeepingLines lines;
    @Inject
    private VerificationRepository verifications;
    @Inject
    private MapKeysRepository keysRepository;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    public boolean mayRead(User user) {
        return access.mayRead(user);
    }

    public boolean mayAdd(User user) {
        return access.mayAdd(user);
    }

    /** @return whether the user makes, renames and ends actors, and hands the keeping over */
    public boolean mayCoordinate(User user) {
        return access.mayCoordinate(user);
    }

    /** @param page from 1 */
    public PageOf<KeepingRow> list(User user, KeepingFilter filter, int page) {
        access.requireRead(user);
        String[] words = filter.words() == null ? new String[0] : KeepingLine.folded(filter.words()).strip().split("\\s+");
        List<KeepingLine> found = lines.all().stream().filter(line -> line.fits(filter, words)).toList();
        int shown = Math.max(1, Math.min(page, 1_000_000));
        List<KeepingLine> here = found.stream().skip((shown - 1L) * PAGE_SIZE).limit(PAGE_SIZE).toList();
        return new PageOf<>(lists.rows(keeper -> access.mayChange(user, keeper), here), found.size(), shown, PAGE_SIZE);
    }

    public List<KeepingRow> newest(User user) {
        access.requireRead(user);
        return lists.newest(keeper -> access.mayChange(user, keeper), NEWEST);
    }

    /** @throws NotFound where there is none, or none that the user may read */
    public KeptEntry get(User user, UUID uuid) {
        access.requireRead(user);
        MapEntry entry = entry(uuid);
        MapKeys keys = keysRepository.all();
        Map<Long, String> names = repository.accountNames(entry.kind(), entry.id());
        Map<Integer, List<EntryVersionRow.Verified>> verified = verifications.of(entry.id());
        List<EntryVersion> stored = repository.versions(entry.kind(), entry.id());
        List<EntryVersionRow> versions = new ArrayList<>(stored.stream().map(v -> row(entry.kind(), v, keys, names, verified.getOrDefault(v.number(), List.of()))).toList());
        Collections.reverse(versions);
        String keeper = entry.keeperId() == null ? null : keys.of(MapChoice.ORGANISATION, entry.keeperId()).key();
        boolean mayChange = access.mayChange(user, entry.keeperId());
        return new KeptEntry(row(user, entry), entry.slug(), keeper, versions, Succession.last(stored).orElseThrow().number(),
                entry.kind() == MapEntryKind.INTERVENTION ? lists.about(k -> access.mayChange(user, k), entry.id()) : List.of(), mayChange,
                access.mayCoordinate(user), entry.kind() == MapEntryKind.INTERVENTION && access.mayAdd(user));
    }

    /** @param intervention slug that a new entry is about; null where the editor chooses */
    public EntryForm formOfNew(User user, MapEntryKind kind, String intervention) {
        access.requireRead(user);
        if (!access.mayAdd(user)) {
            throw new NotFound("not for this user");
        }
        MapKeys keys = keysRepository.all();
        Map<String, List<String>> values = new LinkedHashMap<>();
        MapFields.of(kind).forEach(field -> values.put(field.key(), List.of()));
        values.put(MapFields.VALID_FROM, List.of(today().toString()));
        values.put(MapFields.REVIEW_ON, List.of(today().plusYears(1).toString()));
        if (intervention != null && keys.find(MapChoice.INTERVENTION, intervention).isPresent()) {
            values.put(kind == MapEntryKind.HANDOVER ? "from" : "intervention", List.of(intervention));
        }
        return new EntryForm(kind, null, 0, values, choices(user, kind, keys, values), null);
    }

    /** @throws NotFound where the user may not change it */
    public EntryForm formOf(User user, UUID uuid) {
        access.requireRead(user);
        MapEntry entry = entry(uuid);
        access.requireChange(user, entry);
        MapKeys keys = keysRepository.all();
        List<EntryVersion> versions = repository.versions(entry.kind(), entry.id());
        EntryVersion last = Succession.last(versions).orElseThrow();
        Map<String, List<String>> values = new LinkedHashMap<>(MapFields.values(entry.kind(), last, keys));
        LocalDate later = last.validity().from().isAfter(today()) ? last.validity().from() : null;
        if (last.validity().holdsOn(today())) {
            values.put(MapFields.VALID_FROM, List.of(today().toString()));
        }
        return new EntryForm(entry.kind(), row(user, entry), Succession.newestNumber(versions), values, choices(user, entry.kind(), keys, values), later);
    }

    /** An editor of a member chooses among what is the member's where the entry is to be about that. */
    private Map<String, List<MapKeys.Key>> choices(User user, MapEntryKind kind, MapKeys keys, Map<String, List<String>> values) {
        Set<Long> kept = access.mayCoordinate(user) ? Set.of() : repository.keptInterventions(user.organisationId());
        Map<String, List<MapKeys.Key>> choices = new HashMap<>();
        for (MapField field : MapFields.of(kind)) {
            if (field.choice() != null && !field.choice().isFixed()) {
                List<String> now = values.getOrDefault(field.key(), List.of());
                boolean narrow = !access.mayCoordinate(user) && KeepingAccess.concern(kind).equals(Set.of(field.key()));
                choices.put(field.key(), keys.all(field.choice()).stream().filter(key -> now.contains(key.key())
                        || key.isOfferedOn(today()) && (!narrow || isOwn(user, field, key, kept))).toList());
            }
        }
        return choices;
    }

    private static boolean isOwn(User user, MapField field, MapKeys.Key key, Set<Long> kept) {
        return field.choice() == MapChoice.ORGANISATION ? user.isOf(key.id()) : kept.contains(key.id());
    }

    private KeepingRow row(User user, MapEntry entry) {
        return lists.one(keeper -> access.mayChange(user, keeper), entry.kind(), entry.id()).get(0);
    }

    private static EntryVersionRow row(MapEntryKind kind, EntryVersion v, MapKeys keys, Map<Long, String> names,
            List<EntryVersionRow.Verified> verified) {
        Map<String, List<String>> values = MapFields.values(kind, v, keys);
        return new EntryVersionRow(v.number(), v.validity(), !v.isSuperseded(), v.recordedAt(), v.recordedById() == null ? null : names.get(v.recordedById()),
                v.note(), MapFields.of(kind).stream().map(field -> EntryField.of(field, values.get(field.key()), keys)).toList(), verified);
    }

    private MapEntry entry(UUID uuid) {
        return repository.find(uuid).orElseThrow(() -> new NotFound("entry"));
    }

    /** @return the day it is in Sweden */
    public LocalDate today() {
        return dates.day(clock.instant());
    }
}
