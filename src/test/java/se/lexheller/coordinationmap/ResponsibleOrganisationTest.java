package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static se.lexheller.coordinationmap.ParticipationRole.COORDINATES;
import static se.lexheller.coordinationmap.ParticipationRole.DECIDES;
import static se.lexheller.coordinationmap.ParticipationRole.PAYS;
import static se.lexheller.coordinationmap.ParticipationRole.PERFORMS;
import static se.lexheller.coordinationmap.ParticipationRole.REFERS;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.coordinationmap.ResponsibleOrganisation.Kind;
import se.lexheller.coordinationmap.ResponsibleOrganisation.Reason;

class ResponsibleOrganisationTest {

    private static final long FK = 2;
    private static final long AF = 3;
    private static final long REGION = 4;
    private static final long KINDA = 5;
    private static final long LINKOPING = 6;

    @Test
    void a_rule_speaks_louder_than_a_part_and_a_part_louder_than_what_is_near() {
        assertThat(order(because(REGION, Kind.NEARBY, PERFORMS), because(KINDA, Kind.RULE_NEARBY, DECIDES), because(FK, Kind.PART, DECIDES),
                because(LINKOPING, Kind.EXTENSION, DECIDES), because(AF, Kind.RULE, REFERS)))
                .containsExactly(AF, LINKOPING, FK, KINDA, REGION);
    }

    @Test
    void of_parts_who_decides_comes_before_who_performs_pays_coordinates_or_refers() {
        assertThat(order(because(KINDA, Kind.PART, REFERS), because(LINKOPING, Kind.PART, COORDINATES), because(REGION, Kind.PART, PAYS),
                because(AF, Kind.PART, PERFORMS), because(FK, Kind.PART, DECIDES)))
                .containsExactly(FK, AF, REGION, LINKOPING, KINDA);
    }

    @Test
    void each_member_stands_once_with_all_its_reasons_the_strongest_first() {
        List<ResponsibleOrganisation> ranked = ResponsibleOrganisation.ranked(List.of(because(AF, Kind.PART, PERFORMS),
                because(AF, Kind.RULE, PERFORMS), because(AF, Kind.RULE, PERFORMS), because(AF, Kind.PART, DECIDES)));
        assertThat(ranked).singleElement().satisfies(af -> {
            assertThat(af.organisationId()).isEqualTo(AF);
            assertThat(af.reasons()).extracting(Reason::kind).containsExactly(Kind.RULE, Kind.PART, Kind.PART);
            assertThat(af.reasons()).extracting(Reason::role).containsExactly(PERFORMS, DECIDES, PERFORMS);
            assertThat(af.reasons()).allSatisfy(reason -> assertThat(reason.source()).isEqualTo("Källa 002"));
        });
    }

    @Test
    void where_the_strongest_reasons_are_equal_more_of_them_count() {
        assertThat(order(because(FK, Kind.PART, DECIDES), because(AF, Kind.PART, DECIDES), because(AF, Kind.PART, PAYS)))
                .containsExactly(AF, FK);
    }

    @Test
    void without_reasons_nobody_is_proposed() {
        assertThat(ResponsibleOrganisation.ranked(List.of())).isEmpty();
    }

    private static List<Long> order(Reason... reasons) {
        return ResponsibleOrganisation.ranked(List.of(reasons)).stream().map(ResponsibleOrganisation::organisationId).toList();
    }

    private static Reason because(long organisation, Kind kind, ParticipationRole role) {
        return new Reason(organisation, kind, role, "Rehabilitering", "Personen är arbetslös", 1, "Källa 002", "arbetslivsinriktad-rehabilitering");
    }
}
