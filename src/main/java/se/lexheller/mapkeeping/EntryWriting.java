package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.lexheller.coordinationmap.DurationLimit;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.MapEntry;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** Puts a version among those of its entry, within the transaction of whoever asks, who has locked the entry. */
@ApplicationScoped
class EntryWriting {

    @Inject
    private ChangeLog changes;
    @Inject
    private KeepingRepository repository;

    /** @param versions all of the entry's, also those that no longer count; empty where it is new */
    void write(MapEntry entry, List<EntryVersion> versions, TypedEntry typed, Long account, String note, Instant now) {
        EntryVersion made = typed.version(entry.id(), Succession.nextNumber(versions), now, account, note);
        lockWhatItIsAbout(typed);
        Succession.makeRoom(versions, typed.validity().from());
        refuseConflict(made, versions);
        repository.add(made);
        changes.changed(PublicPart.MAP, entry.uuid().toString());
    }

    /** A copy that ends takes the place of the version that went on, so that who ended it is kept. */
    void end(MapEntry entry, List<EntryVersion> versions, EndOfEntry end, MapKeys keys) {
        LocalDate lastDay = end.lastDay();
        EntryVersion last = Succession.last(versions).orElseThrow();
        if (!last.validity().until().isAfter(lastDay.plusDays(1))) {
            throw new InvalidInput(FieldError.of(MapFields.LAST_DAY, "error.map.ended-already", last.validity().lastDay().toString()));
        }
        EntryVersion begun = Succession.lastBegun(versions, lastDay).orElseThrow(
                () -> new InvalidInput(FieldError.of(MapFields.LAST_DAY, "error.map.not-begun", first(versions).validity().from().toString())));
        LocalDate itsLast = begun.validity().until().isAfter(lastDay) ? lastDay : begun.validity().until().minusDays(1);
        Validity ended = new Validity(begun.validity().from(), itsLast.plusDays(1));
        write(entry, versions, copied(entry.kind(), begun, ended, keys), end.recordedById(), end.note(), end.now());
    }

    /** What hangs on something that ends: where it has ended before, it stays as it is. */
    void endWith(MapEntry entry, EndOfEntry end, MapKeys keys) {
        List<EntryVersion> versions = repository.versions(entry.kind(), entry.id());
        EntryVersion last = Succession.last(versions).orElse(null);
        if (last == null || !last.validity().until().isAfter(end.lastDay().plusDays(1))) {
            return;
        }
        LocalDate first = first(versions).validity().from();
        end(entry, versions, first.isAfter(end.lastDay()) ? end.on(first) : end, keys);
    }

    /** @return what the version says, for the days on which it is to hold again */
    TypedEntry again(MapEntryKind kind, EntryVersion earlier, List<EntryVersion> versions, MapKeys keys) {
        Validity since = Succession.last(versions).orElse(earlier).validity();
        return copied(kind, earlier, earlier.isSuperseded() ? earlier.validity() : since, keys);
    }

    TypedEntry copied(MapEntryKind kind, EntryVersion version, MapKeys keys) {
        return copied(kind, version, version.validity(), keys);
    }

    private static TypedEntry copied(MapEntryKind kind, EntryVersion version, Validity validity, MapKeys keys) {
        Map<String, List<String>> values = new HashMap<>(MapFields.values(kind, version, keys));
        values.put(MapFields.VALID_FROM, validity.firstDay() == null ? List.of() : List.of(validity.firstDay().toString()));
        values.put(MapFields.LAST_DAY, validity.lastDay() == null ? List.of() : List.of(validity.lastDay().toString()));
        return MapFields.read(kind, values, keys);
    }

    /** Two who write limits of one intervention, or successors of each other, wait for one another. */
    private void lockWhatItIsAbout(TypedEntry typed) {
        String field = typed.kind() == MapEntryKind.DURATION_LIMIT ? "intervention" : typed.kind() == MapEntryKind.INTERVENTION ? "replacedBy" : null;
        Set<Long> about = new HashSet<>();
        if (field != null && typed.reference(field) != null) {
            about.add(typed.reference(field));
        }
        repository.lock(about);
    }

    private void refuseConflict(EntryVersion made, List<EntryVersion> versions) {
        try {
            made.refuseOverlap(versions);
            if (made instanceof DurationLimit limit) {
                limit.refuseConflict(repository.limits(limit.scope().interventionId()));
            }
        } catch (BusinessRuleViolation e) {
            throw EntryMaking.atItsField(e);
        }
    }

    private static EntryVersion first(List<EntryVersion> versions) {
        return versions.stream().filter(v -> !v.isSuperseded()).min(Comparator.comparing(v -> v.validity().from())).orElseThrow();
    }
}
