package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.mapexchange.MassWorkbook;
import se.lexheller.mapfeedback.FeedbackFilter;
import se.lexheller.mapkeeping.KeepingFilter;
import se.lexheller.mapkeeping.ReviewView;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.testing.TestArchive;

/** What is written to the map on the real database is what its pages read; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MapEntriesIT extends MapFixture {

    @Inject
    private JourneyService journeys;
    @Inject
    private ResponsibilityService responsibilities;
    @Inject
    private OpenMapService openMap;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MapEntriesIT.class, MapFixture.class, MassWorkbook.class);
    }

    @Test
    void everything_that_hangs_on_an_intervention_is_read_on_its_days() {
        everything_hangs_on_the_first();

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

    @Test
    void a_list_of_services_takes_one_statement_and_with_all_that_hangs_on_them_as_many_for_two_as_for_one() {
        everything_hangs_on_the_first();
        assertThat(statements(() -> openMap.services(OpenFilter.NONE, 1, 50))).isEqualTo(1);
        assertThat(statements(() -> openMap.atPlaces(OpenFilter.NONE, 1, 50))).isEqualTo(1);
        assertThat(statements(() -> openMap.organisations(OpenFilter.NONE, 1, 50))).isEqualTo(1);
        long one = statements(() -> openMap.servicesInFull(OpenFilter.NONE, 1, 1));
        assertThat(statements(() -> openMap.servicesInFull(OpenFilter.NONE, 1, 50))).isEqualTo(one).isLessThanOrEqualTo(25);
    }

    @Test
    void a_list_of_the_map_takes_a_statement_for_its_page_and_one_to_count_it_however_much_hangs_on_its_rows() {
        User coordinator = new User(account, "Samordnare", "s@kartan.example", null, Set.of(Role.COORDINATOR));
        everything_hangs_on_the_first();
        for (MapWay way : MapWay.values()) {
            assertThat(statements(() -> map.list(way, new MapFilter(DAY, null, null, null, null, null, false), 1))).as("%s", way).isEqualTo(2);
        }
        assertThat(statements(() -> journeys.matrix(null, DAY))).as("cells, groups, steps").isEqualTo(3);
        assertThat(statements(() -> journeys.journey(group, null, DAY))).as("group, steps, stops, limits, handovers").isLessThanOrEqualTo(5);
        assertThat(statements(() -> reading.list(coordinator, KeepingFilter.ALL, 1))).as("what they say; which ones is known").isLessThanOrEqualTo(1);
        assertThat(statements(() -> reading.newest(coordinator))).isEqualTo(1);
        assertThat(statements(() -> verification.list(coordinator, ReviewView.of("alla", "alla", null)))).as("page, count, shares, who can answer").isLessThanOrEqualTo(5);
        assertThat(statements(() -> handling.list(coordinator, FeedbackFilter.OPEN, 1))).isEqualTo(2);
    }

    @Test
    void the_map_proposes_members_alone_each_with_its_reasons() {
        everything_hangs_on_the_first();
        long member = stored(new Organisation(OrganisationKind.MEMBER, "Kartans medlem", "KM", null)).id();
        stored(new ResponsibilityRule(head(MapEntryKind.RESPONSIBILITY_RULE), "Provning", "Utan arbete", member, ParticipationRole.DECIDES, first));
        stored(new DurationLimit(head(MapEntryKind.DURATION_LIMIT), new DurationLimit.Scope(first, null, 90), 9, true, "", Set.of(member), false));
        stored(new Participation(head(MapEntryKind.PARTICIPATION), second, member, ParticipationRole.PERFORMS, null, null, ""));
        em.flush();
        CaseOnTheMap named = new CaseOnTheMap(Set.of(first), Set.of(), Set.of(), Set.of());
        assertThat(reasons(named, false)).containsExactly(member + " RULE Provning");
        assertThat(reasons(named, true)).containsExactly(member + " RULE Provning", member + " EXTENSION Prov ett");
        assertThat(reasons(new CaseOnTheMap(Set.of(), Set.of(), Set.of(group), Set.of()), false))
                .containsExactly(member + " RULE_NEARBY Provning", member + " NEARBY Prov två");
        assertThat(reasons(new CaseOnTheMap(Set.of(second), Set.of(), Set.of(group), Set.of()), false))
                .containsExactly(member + " PART Prov två", member + " RULE_NEARBY Provning");
        assertThat(reasons(new CaseOnTheMap(Set.of(), Set.of(), Set.of(-1L), Set.of()), true)).isEmpty();
    }

    private List<String> reasons(CaseOnTheMap place, boolean aboutTime) {
        return responsibilities.proposals(place, aboutTime).stream().flatMap(o -> o.reasons().stream())
                .map(r -> r.organisationId() + " " + r.kind() + " " + r.subject()).toList();
    }

    /** As the database itself counts them on the one connection of the transaction. */
    private long statements(Runnable reading) {
        long before = selects();
        reading.run();
        return selects() - before;
    }

    private long selects() {
        Object[] row = (Object[]) em.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }
}
