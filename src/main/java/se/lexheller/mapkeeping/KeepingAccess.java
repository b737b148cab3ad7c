package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.lexheller.coordinationmap.MapEntry;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.security.Permission;
import se.lexheller.security.User;
import se.lexheller.security.Whose;
import se.lexheller.shared.NotFound;

/**
 * Who keeps what: a member's editors what their member keeps, and may add what is about their member or an intervention that
 * it keeps; the coordinator everything that no member keeps. The auditor reads. Nobody else knows that there is a keeping.
 */
@ApplicationScoped
class KeepingAccess {

    /** Which field says whose part an entry of a kind is: that of an organisation, or that of an intervention. */
    private static final Map<MapEntryKind, Set<String>> CONCERNS = Map.ofEntries(
            Map.entry(MapEntryKind.INTERVENTION, Set.of()),
            Map.entry(MapEntryKind.PARTICIPATION, Set.of("organisation", "intervention")),
            Map.entry(MapEntryKind.DURATION_LIMIT, Set.of("intervention")),
            Map.entry(MapEntryKind.COMPENSATION, Set.of("intervention")),
            Map.entry(MapEntryKind.HANDOVER, Set.of("from")),
            Map.entry(MapEntryKind.ALTERNATIVE, Set.of("intervention")),
            Map.entry(MapEntryKind.REQUIREMENT, Set.of("intervention")),
            Map.entry(MapEntryKind.RESPONSIBILITY_RULE, Set.of("organisation")),
            Map.entry(MapEntryKind.INDICATOR, Set.of("intervention")),
            Map.entry(MapEntryKind.GOVERNING_DOCUMENT, Set.of("intervention")),
            Map.entry(MapEntryKind.CONTACT, Set.of("organisation")));

    boolean mayRead(User user) {
        return Permission.MAP_KEEPING_READ.isHeldBy(user);
    }

    void requireRead(User user) {
        require(mayRead(user));
    }

    /** @param keeper of the entry; null where the association keeps it */
    boolean mayChange(User user, Long keeper) {
        return Permission.MAP_CHANGE.covers(user, Whose.organisation(keeper));
    }

    void requireChange(User user, MapEntry entry) {
        require(mayChange(user, entry.keeperId()));
    }

    boolean mayAdd(User user) {
        return Permission.MAP_CHANGE.isHeldBy(user);
    }

    boolean mayCoordinate(User user) {
        return Permission.MAP_COORDINATE.isHeldBy(user);
    }

    void requireCoordinator(User user) {
        require(mayCoordinate(user));
    }

    /** @return whose part a new entry of the user's is; null: the association's */
    Long keeperOfNew(User user) {
        return mayChange(user, null) ? null : user.organisationId();
    }

    /**
     * @param before what the entry said, null where it is new: what it is about may stay as it was
     * @param kept   entries of the interventions that the user's organisation keeps
     */
    void requireConcern(User user, TypedEntry typed, TypedEntry before, Set<Long> kept) {
        require(mayAdd(user));
        if (mayChange(user, null)) {
            return;
        }
        Set<String> fields = CONCERNS.get(typed.kind());
        boolean same = before != null && fields.stream().allMatch(f -> Objects.equals(typed.reference(f), before.reference(f)));
        require(fields.isEmpty() || same || fields.stream().anyMatch(f -> isOwn(user, f, typed.reference(f), kept)));
    }

    /** @return the fields in which an editor names what is the own member's */
    static Set<String> concern(MapEntryKind kind) {
        return CONCERNS.get(kind);
    }

    private static boolean isOwn(User user, String field, Long id, Set<Long> kept) {
        return id != null && ("organisation".equals(field) ? user.isOf(id) : kept.contains(id));
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotFound("not for this user");
        }
    }
}
