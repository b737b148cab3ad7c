package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.mapexchange.MassWorkbook;
import se.lexheller.mapkeeping.ActorKeepingService;
import se.lexheller.mapkeeping.EntryVersionRow;
import se.lexheller.mapkeeping.KeptActor;
import se.lexheller.mapkeeping.MapKeepingService;
import se.lexheller.mapkeeping.TypedActor;
import se.lexheller.mapkeeping.TypedChange;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** Versions of what is on the map, on a real database; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MapKeepingIT extends MapFixture {

    @Inject
    private MapKeepingService keeping;
    @Inject
    private ActorKeepingService actors;
    @Resource
    private ManagedExecutorService threads;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MapKeepingIT.class, MapFixture.class, MassWorkbook.class);
    }

    @Test
    void a_change_is_a_version_from_its_day_and_undoing_it_is_another() {
        UUID uuid = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", "2026-01-01"), ""));
        keeping.change(keeper(), uuid, 1, typed(limit("9", DAY.toString()), "Ny regel"));
        assertThat(reading.get(keeper(), uuid).versions()).extracting(v -> v.number() + " " + v.validity() + " " + v.counts() + " " + v.note())
                .containsExactly("2 " + Validity.between(DAY, null) + " true Ny regel",
                        "1 " + Validity.between(LocalDate.of(2026, 1, 1), DAY.minusDays(1)) + " true null");
        assertThat(reading.get(keeper(), uuid).compare(1, 2).orElseThrow().changes()).extracting(c -> c.field().key())
                .containsExactly("months", "validFrom", "lastDay");
        assertThat(interventions.get("prov-ett", DAY.minusDays(1)).limits()).extracting(LimitRule::months).containsExactly(6);
        assertThat(interventions.get("prov-ett", DAY).limits()).extracting(LimitRule::months).containsExactly(9);

        keeping.undo(keeper(), uuid, 2, 1, "Fel regel");
        assertThat(interventions.get("prov-ett", DAY).limits()).extracting(LimitRule::months).containsExactly(6);
        assertThat(reading.get(keeper(), uuid).versions()).extracting(EntryVersionRow::number).containsExactly(3, 2, 1);
        assertThat(reading.get(keeper(), uuid).version(2).orElseThrow().counts()).isFalse();
        assertThat(reading.get(keeper(), uuid).versions().get(0).recordedBy()).isEqualTo("Kartans hållare");
    }

    @Test
    void an_intervention_ends_with_what_hangs_on_it_and_can_be_set_back() {
        UUID limit = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", ""), ""));
        UUID uuid = em.find(MapEntry.class, first).uuid();
        keeping.end(keeper(), uuid, 1, DAY.toString(), "Projektet är slut");
        assertThat(interventions.get("prov-ett", DAY).holds()).isTrue();
        assertThat(interventions.get("prov-ett", DAY.plusDays(1)).holds()).isFalse();
        assertThat(reading.get(keeper(), limit).current().validity().lastDay()).isEqualTo(DAY);
        assertThat(reading.get(keeper(), limit).current().note()).isEqualTo("Projektet är slut");
        keeping.undo(keeper(), uuid, 2, 1, "");
        assertThat(interventions.get("prov-ett", DAY.plusDays(1)).holds()).isTrue();
    }

    @Test
    void two_limits_of_one_rule_never_hold_on_one_day_and_nothing_is_half_saved() {
        UUID uuid = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", "2026-01-01"), ""));
        keeping.end(keeper(), uuid, 1, DAY.toString(), "");
        keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("9", DAY.plusDays(1).toString()), ""));
        wrong("validFrom", () -> keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("9", DAY.toString()), "")));
    }

    @Test
    void an_end_before_the_beginning_is_told_at_its_field() {
        UUID uuid = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", DAY.toString()), ""));
        wrong("lastDay", () -> keeping.end(keeper(), uuid, 1, DAY.minusDays(1).toString(), ""));
    }

    @Test
    void a_name_that_is_an_address_already_is_told_at_its_field() {
        wrong("name", () -> keeping.add(keeper(), MapEntryKind.INTERVENTION, typed(Map.of("name", "Prov ETT", "what", "x"), "")));
    }

    @Test
    void successors_in_a_circle_are_told_at_their_field() {
        UUID one = em.find(MapEntry.class, first).uuid();
        UUID two = em.find(MapEntry.class, second).uuid();
        keeping.change(keeper(), one, 1, typed(Map.of("name", "Prov ett", "what", "x", "replacedBy", "prov-tva"), ""));
        wrong("replacedBy", () -> keeping.change(keeper(), two, 1, typed(Map.of("name", "Prov två", "what", "x", "replacedBy", "prov-ett"), "")));
    }

    @Test
    void a_member_of_another_part_is_told_that_there_is_nothing() {
        User editor = new User(account, "", "", organisation, Set.of(Role.MAP_EDITOR));
        UUID uuid = em.find(MapEntry.class, first).uuid();
        assertThatThrownBy(() -> keeping.end(editor, uuid, 1, DAY.toString(), "")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_editor_keeps_what_the_coordinator_has_handed_over() {
        em.createNativeQuery("UPDATE organisation SET kind = 'MEMBER' WHERE id = ?").setParameter(1, organisation).executeUpdate();
        em.clear();
        User editor = new User(account, "", "", organisation, Set.of(Role.MAP_EDITOR));
        UUID uuid = em.find(MapEntry.class, first).uuid();
        keeping.handOver(keeper(), uuid, organisation, true);
        keeping.end(editor, uuid, 1, DAY.toString(), "");
        assertThatThrownBy(() -> keeping.change(keeper(), uuid, 2, typed(Map.of("name", "Mitt", "what", "x"), ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_actor_ends_and_the_map_of_the_days_before_stays_as_it_was() {
        String slug = actors.add(keeper(), new TypedActor("PROVIDER", "Prövande anordnare", "PA"));
        keeping.add(keeper(), MapEntryKind.PARTICIPATION, typed(Map.of("intervention", "prov-ett", "organisation", slug, "role", "PERFORMS"), ""));
        KeptActor actor = actors.get(keeper(), slug);
        actors.change(keeper(), slug, actor.version(), new TypedActor("EMPLOYER", "Prövande arbetsgivare", "PA"));
        actors.end(keeper(), slug, actors.get(keeper(), slug).version(), DAY.toString(), "Upphörde");
        assertThat(interventions.get("prov-ett", DAY).parts()).extracting(p -> p.organisation().name()).containsExactly("Prövande arbetsgivare");
        assertThat(interventions.get("prov-ett", DAY.plusDays(1)).parts()).isEmpty();
        assertThat(actors.get(keeper(), slug).changes()).extracting(KeptActor.Change::lastDay).containsExactly(DAY, null, null);
        assertThat(actors.get(keeper(), slug).row().slug()).isEqualTo("provande-anordnare");
        wrong("name", () -> actors.add(keeper(), new TypedActor("OTHER", "PRÖVANDE anordnare", "PA")));
    }

    @Test
    void of_two_who_change_one_entry_at_once_the_second_sees_what_the_first_wrote() throws Exception {
        UUID uuid = em.find(MapEntry.class, first).uuid();
        transaction.commit();
        try {
            List<Future<Boolean>> both = List.of("A", "B").stream().map(name -> threads.submit(() -> changed(uuid, name))).toList();
            assertThat(List.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS))).containsExactlyInAnyOrder(true, false);
            transaction.begin();
            assertThat(reading.get(keeper(), uuid).versions()).hasSize(2);
            transaction.commit();
        } finally {
            transaction.begin();
            forget();
            transaction.commit();
            transaction.begin();
        }
    }

    private boolean changed(UUID uuid, String name) {
        try {
            keeping.change(keeper(), uuid, 1, typed(Map.of("name", name, "what", "x"), ""));
            return true;
        } catch (EditConflict e) {
            return false;
        }
    }

    private void forget() {
        for (String table : List.of("intervention_step", "intervention_target_group")) {
            em.createNativeQuery("DELETE x FROM " + table + " x JOIN intervention v ON v.id = x.intervention_id WHERE v.entry_id IN (?, ?)")
                    .setParameter(1, first).setParameter(2, second).executeUpdate();
        }
        em.createNativeQuery("DELETE FROM intervention WHERE entry_id IN (?, ?)").setParameter(1, first).setParameter(2, second).executeUpdate();
        em.createNativeQuery("DELETE FROM map_entry WHERE id IN (?, ?)").setParameter(1, first).setParameter(2, second).executeUpdate();
        em.createNativeQuery("DELETE FROM journey_step WHERE slug = 'prov'").executeUpdate();
        em.createNativeQuery("DELETE FROM target_group WHERE id = ?").setParameter(1, group).executeUpdate();
        em.createNativeQuery("DELETE FROM account WHERE id = ?").setParameter(1, account).executeUpdate();
        em.createNativeQuery("DELETE FROM organisation WHERE id = ?").setParameter(1, organisation).executeUpdate();
    }

    private static void wrong(String field, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting(FieldError::field).containsExactly(field));
    }

    private User keeper() {
        return new User(account, "Kartans hållare", "", null, Set.of(Role.COORDINATOR));
    }

    private static Map<String, String> limit(String months, String from) {
        return Map.of("intervention", "prov-ett", "months", months, "validFrom", from);
    }

    private static TypedChange typed(Map<String, String> values, String note) {
        Map<String, List<String>> all = new HashMap<>(Map.of("source", List.of("Egen uppgift"), "reviewOn", List.of("2027-11-21")));
        values.forEach((field, value) -> all.put(field, List.of(value)));
        return new TypedChange(all, note, false);
    }
}
