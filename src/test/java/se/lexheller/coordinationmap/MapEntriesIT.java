package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.testing.TestArchive;

/** What is written to the map on the real database is what its pages read; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MapEntriesIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Origin SOURCE = Origin.of("Egen uppgift", LocalDate.of(2027, 11, 21));

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UserTransaction transaction;
    @Inject
    private InterventionService interventions;
    @Inject
    private CoordinationMapService map;
    @Inject
    private JourneyService journeys;
    @Inject
    private MapReferenceRepository reference;
    private long organisation;
    private long group;
    private long first;
    private long second;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MapEntriesIT.class);
    }

    @BeforeEach
    void two_interventions() throws Exception {
        transaction.begin();
        organisation = stored(new Organisation(OrganisationKind.OTHER, "Kartans prövare", "KP", null)).id();
        group = stored(new TargetGroup("Kartans prövade", null)).id();
        em.createNativeQuery("INSERT INTO journey_step (uuid, slug, name, description, position, source) VALUES (UUID(), 'prov', 'Prov', '', 9000, 'x')")
                .executeUpdate();
        long step = reference.steps().stream().filter(s -> s.slug().equals("prov")).findFirst().orElseThrow().id();
        first = intervention("prov-ett", "Prov ett", Validity.ALWAYS, step);
        second = intervention("prov-tva", "Prov två", Validity.between(DAY.minusYears(1), DAY.plusYears(1)), step);
    }

    @AfterEach
    void nothing_stays() throws Exception {
        transaction.rollback();
    }

    @Test
    void everything_that_hangs_on_an_intervention_is_read_on_its_days() {
        stored(new Participation(head(MapEntryKind.PARTICIPATION), first, organisation, ParticipationRole.PERFORMS, null, group, "hela tiden"));
        stored(new DurationLimit(head(MapEntryKind.DURATION_LIMIT), new DurationLimit.Scope(first, null, 0), 6, true, "Kan förlängas.",
                Set.of(organisation), false));
        stored(new Compensation(head(MapEntryKind.COMPENSATION), first, "Stöd", "Alla", 100, true, organisation, organisation));
        stored(new Handover(head(MapEntryKind.HANDOVER), first, second, "Efteråt", "Plan", 14));
        stored(new Alternative(head(MapEntryKind.ALTERNATIVE), first, second, Precedence.THIS, "Först den här"));
        stored(new Requirement(head(MapEntryKind.REQUIREMENT), first, second, "Efter prov två"));
        stored(new Requirement(head(MapEntryKind.REQUIREMENT), second, first, "Efter prov ett"));
        stored(new ResponsibilityRule(head(MapEntryKind.RESPONSIBILITY_RULE), "Prov", "Alltid", organisation, ParticipationRole.DECIDES, first));
        stored(new Indicator(head(MapEntryKind.INDICATOR), first, "Andel", new BigDecimal("25.5"), new BigDecimal(30), "procent", false, "alla", "sedan", "-"));
        stored(new GoverningDocument(head(MapEntryKind.GOVERNING_DOCUMENT), first, "Plan", "Om allt"));
        stored(new Contact(head(MapEntryKind.CONTACT), organisation, first, "Växel", null, "000"));
        em.flush();

        InterventionDetails found = interventions.get("prov-ett", DAY);
        assertThat(found.parts()).singleElement().satisfies(p -> assertThat(p.group()).isEqualTo("Kartans prövade"));
        assertThat(found.limits()).singleElement().satisfies(l -> assertThat(l.deciders()).containsExactly("Kartans prövare"));
        assertThat(found.compensations()).extracting(InterventionDetails.Money::kronor).containsExactly(100);
        assertThat(found.after()).extracting(InterventionDetails.Passing::waitDays).containsExactly(14);
        assertThat(found.alternatives()).extracting(InterventionDetails.Other::precedence).containsExactly(Precedence.THIS);
        assertThat(interventions.get("prov-tva", DAY).alternatives()).extracting(InterventionDetails.Other::precedence).containsExactly(Precedence.OTHER);
        assertThat(found.needs()).extracting(InterventionDetails.Need::slug).containsExactly("prov-tva");
        assertThat(found.duties()).hasSize(1);
        assertThat(found.figures()).extracting(InterventionDetails.Figure::inText).containsExactly("25,5–30");
        assertThat(found.papers()).hasSize(1);
        assertThat(found.contacts()).hasSize(1);
        assertThat(journeys.circlesOfRequirements(DAY)).extracting(round -> round.stream().map(MapName::slug).toList())
                .contains(List.of("prov-ett", "prov-tva"));
        assertThat(journeys.journey(group, null, DAY).ways()).extracting(Journey.Way::waitDays).containsExactly(14);
    }

    @Test
    void what_has_ended_is_left_out_of_the_day_and_stays_readable() {
        MapFilter tomorrow = new MapFilter(DAY.plusYears(2), null, null, null, group, null, false);
        assertThat(map.list(MapWay.INTERVENTION, tomorrow, 1).rows()).extracting(MapRow::slug).containsExactly("prov-ett");
        assertThat(map.ended(tomorrow)).isEqualTo(1);
        assertThat(interventions.get("prov-tva", DAY.plusYears(2)).holds()).isFalse();
        assertThat(interventions.get("prov-tva", DAY.plusYears(2)).text().name()).isEqualTo("Prov två");
    }

    @Test
    void a_new_version_from_a_day_leaves_the_old_one_to_the_days_before() {
        Intervention old = em.createQuery("select v from Intervention v where v.entryId = :entry", Intervention.class)
                .setParameter("entry", second).getSingleResult();
        old.end(DAY.minusDays(1));
        em.flush();
        stored(new Intervention(new VersionHead(second, 2, Validity.between(DAY, null), SOURCE, NOW, null, "Nytt namn"),
                new Intervention.Description("Prov två, nytt", "Ett prov", "", "", ""), Set.of(), Set.of(group), Set.of(), Set.of()));
        assertThat(interventions.get("prov-tva", DAY.minusDays(1)).text().name()).isEqualTo("Prov två");
        assertThat(interventions.get("prov-tva", DAY).text().name()).isEqualTo("Prov två, nytt");
        assertThat(interventions.get("prov-tva", DAY).number()).isEqualTo(2);
    }

    private long intervention(String slug, String name, Validity validity, long step) {
        long entry = stored(new MapEntry(MapEntryKind.INTERVENTION, slug, NOW)).id();
        stored(new Intervention(VersionHead.first(entry, validity, SOURCE, NOW), new Intervention.Description(name, "Ett prov", "", "", ""),
                Set.of(), Set.of(group), Set.of(step), Set.of()));
        return entry;
    }

    private VersionHead head(MapEntryKind kind) {
        return VersionHead.first(stored(new MapEntry(kind, null, NOW)).id(), Validity.ALWAYS, SOURCE, NOW);
    }

    private <T> T stored(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
