package se.lexheller.mapkeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.lexheller.coordinationmap.MapEntry;
import se.lexheller.coordinationmap.MapEntryKind;
import se.lexheller.mapkeeping.MapKeys.Key;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

class KeepingAccessTest {

    private static final long OWN = 6;
    private static final long OTHER = 3;
    private static final Set<Long> KEPT = Set.of(1L);
    private static final MapKeys KEYS = new MapKeys(Map.of(
            MapChoice.INTERVENTION, List.of(new Key("var", 1, "Vår", null), new Key("deras", 2, "Deras", null)),
            MapChoice.ORGANISATION, List.of(new Key("vi", OWN, "Vi", null), new Key("de", OTHER, "De", null)),
            MapChoice.STEP, List.of(), MapChoice.PROGRAMME, List.of(), MapChoice.MUNICIPALITY, List.of(), MapChoice.TARGET_GROUP, List.of()), Map.of());

    private final KeepingAccess access = new KeepingAccess();
    private final User editor = user(OWN, Role.MAP_EDITOR);
    private final User coordinator = user(1L, Role.COORDINATOR);
    private final User auditor = user(1L, Role.AUDITOR);

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"MAP_EDITOR", "COORDINATOR", "AUDITOR"})
    void nobody_else_knows_that_the_map_is_kept(Role role) {
        User stranger = user(OWN, role);
        assertThat(access.mayRead(stranger)).isFalse();
        assertThat(access.mayAdd(stranger)).isFalse();
        denied(() -> access.requireRead(stranger));
        denied(() -> access.requireCoordinator(stranger));
        denied(() -> access.requireChange(stranger, entry(OWN)));
        denied(() -> access.requireChange(stranger, entry(null)));
        denied(() -> access.requireRead(User.anonymous()));
    }

    @Test
    void an_editor_without_a_member_keeps_nothing() {
        User nobodys = user(null, Role.MAP_EDITOR);
        denied(() -> access.requireRead(nobodys));
        denied(() -> access.requireChange(nobodys, entry(null)));
        assertThat(access.mayAdd(nobodys)).isFalse();
    }

    @Test
    void an_editor_changes_what_the_own_member_keeps_and_nothing_else() {
        allowed(() -> access.requireChange(editor, entry(OWN)));
        denied(() -> access.requireChange(editor, entry(OTHER)));
        denied(() -> access.requireChange(editor, entry(null)));
        denied(() -> access.requireCoordinator(editor));
    }

    @Test
    void the_coordinator_changes_what_no_member_keeps() {
        allowed(() -> access.requireChange(coordinator, entry(null)));
        denied(() -> access.requireChange(coordinator, entry(OWN)));
        allowed(() -> access.requireCoordinator(coordinator));
    }

    @Test
    void the_auditor_reads_and_changes_nothing() {
        allowed(() -> access.requireRead(auditor));
        assertThat(access.mayAdd(auditor)).isFalse();
        denied(() -> access.requireChange(auditor, entry(null)));
        denied(() -> access.requireChange(auditor, entry(1L)));
        denied(() -> access.requireConcern(auditor, typed(MapEntryKind.INTERVENTION, Map.of()), null, KEPT));
        denied(() -> access.requireCoordinator(auditor));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"INTERVENTION", "RESPONSIBILITY_RULE", "CONTACT"})
    void an_editor_adds_to_an_intervention_that_the_own_member_keeps_alone(MapEntryKind kind) {
        String field = kind == MapEntryKind.HANDOVER ? "from" : "intervention";
        allowed(() -> access.requireConcern(editor, typed(kind, Map.of(field, "var", "to", "deras", "other", "deras", "organisation", "de")), null, KEPT));
        denied(() -> access.requireConcern(editor, typed(kind, Map.of(field, "deras", "to", "var", "other", "var", "organisation", "de")), null, KEPT));
        allowed(() -> access.requireConcern(coordinator, typed(kind, Map.of(field, "deras", "to", "var", "other", "var", "organisation", "de")), null, Set.of()));
    }

    @ParameterizedTest
    @EnumSource(names = {"PARTICIPATION", "RESPONSIBILITY_RULE", "CONTACT"})
    void an_editor_tells_what_the_own_member_does_wherever_it_is(MapEntryKind kind) {
        allowed(() -> access.requireConcern(editor, typed(kind, Map.of("organisation", "vi", "intervention", "deras")), null, KEPT));
        denied(() -> access.requireConcern(editor, typed(kind, Map.of("organisation", "de", "intervention", "deras")), null, KEPT));
    }

    @Test
    void an_editor_adds_interventions_and_keeps_them() {
        allowed(() -> access.requireConcern(editor, typed(MapEntryKind.INTERVENTION, Map.of()), null, Set.of()));
        assertThat(access.keeperOfNew(editor)).isEqualTo(OWN);
        assertThat(access.keeperOfNew(coordinator)).isNull();
    }

    @Test
    void what_an_editor_has_been_handed_may_stay_about_what_it_was_about() {
        TypedEntry theirs = typed(MapEntryKind.HANDOVER, Map.of("from", "deras", "to", "var"));
        allowed(() -> access.requireConcern(editor, theirs, theirs, KEPT));
        denied(() -> access.requireConcern(editor, theirs, typed(MapEntryKind.HANDOVER, Map.of("from", "var", "to", "deras")), KEPT));
    }

    private static void allowed(Runnable action) {
        assertThatCode(action::run).doesNotThrowAnyException();
    }

    private static void denied(Runnable action) {
        assertThatThrownBy(action::run).isInstanceOf(NotFound.class);
    }

    private static User user(Long organisation, Role role) {
        return new User(9L, "Någon", "nagon@example.org", organisation, Set.of(role));
    }

    private static MapEntry entry(Long keeper) {
        MapEntry entry = new MapEntry(MapEntryKind.HANDOVER, null, Instant.EPOCH);
        entry.keptBy(keeper);
        return entry;
    }

    /** An entry with some value in each field that is needed. */
    private static TypedEntry typed(MapEntryKind kind, Map<String, String> about) {
        Map<String, List<String>> values = new HashMap<>();
        for (MapField field : MapFields.of(kind).stream().filter(MapField::needed).toList()) {
            values.put(field.key(), List.of(switch (field.form()) {
                case TEXT, LONG_TEXT -> "x";
                case DATE -> "2027-01-01";
                case ONE -> field.choice().isFixed() ? field.choice().fixed().get(0) : "deras";
                default -> "1";
            }));
        }
        if (kind == MapEntryKind.CONTACT) {
            values.put("phone", List.of("010"));
        }
        about.forEach((field, key) -> values.computeIfPresent(field, (f, old) -> List.of(key)));
        if (MapFields.of(kind).stream().anyMatch(f -> f.key().equals("intervention"))) {
            values.put("intervention", List.of(about.getOrDefault("intervention", "deras")));
        }
        return MapFields.read(kind, values, KEYS);
    }
}
