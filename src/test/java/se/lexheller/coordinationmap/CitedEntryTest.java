package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.coordinationmap.CitedEntry.Difference;

class CitedEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 5);
    private static final LocalDate WRITTEN = LocalDate.of(2026, 12, 2);

    @Test
    void what_is_in_force_as_it_was_cited_is_up_to_date() {
        CitableVersion only = version(1, Validity.ALWAYS, false, 12);
        CitedEntry entry = CitedEntry.of(only, List.of(only), TODAY);
        assertThat(entry.outdated()).isFalse();
        assertThat(entry.changedOn()).isNull();
        assertThat(entry.inForceNumber()).isEqualTo(1);
    }

    @Test
    void a_newer_version_in_force_makes_it_out_of_date_from_that_versions_first_day() {
        CitableVersion old = version(1, Validity.between(Validity.EARLIEST, LocalDate.of(2026, 11, 30)), false, 12);
        CitableVersion young = version(2, Validity.between(LocalDate.of(2026, 12, 1), null), false, 24);
        CitedEntry entry = CitedEntry.of(old, List.of(old, young), TODAY);
        assertThat(entry.outdated()).isTrue();
        assertThat(entry.changedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(entry.inForceNumber()).isEqualTo(2);
        assertThat(entry.differences()).containsExactly(new Difference("amount", "12", "24"));
        assertThat(CitedEntry.of(old, List.of(old, young), LocalDate.of(2026, 11, 30)).outdated()).isFalse();
        assertThat(CitedEntry.of(young, List.of(old, young), LocalDate.of(2026, 11, 30)).outdated()).as("cited before its first day").isFalse();
    }

    @Test
    void a_version_that_was_wrong_all_along_is_out_of_date_from_the_day_somebody_said_so() {
        CitableVersion wrong = version(1, Validity.ALWAYS, true, 12);
        CitableVersion right = version(2, Validity.ALWAYS, false, 6);
        assertThat(CitedEntry.of(wrong, List.of(wrong, right), TODAY).changedOn()).isEqualTo(WRITTEN);
        assertThat(CitedEntry.of(right, List.of(wrong, right), TODAY).outdated()).isFalse();
    }

    @Test
    void what_has_ended_with_nothing_in_its_place_is_out_of_date() {
        CitableVersion ended = version(1, Validity.between(Validity.EARLIEST, LocalDate.of(2026, 11, 30)), false, 12);
        CitedEntry entry = CitedEntry.of(ended, List.of(ended), TODAY);
        assertThat(entry.isEnded()).isTrue();
        assertThat(entry.changedOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(entry.inForceNumber()).isZero();
        assertThat(entry.differences()).isEmpty();
    }

    @Test
    void a_version_to_come_changes_nothing_yet() {
        CitableVersion now = version(1, Validity.between(Validity.EARLIEST, LocalDate.of(2026, 12, 31)), false, 12);
        CitableVersion later = version(2, Validity.between(LocalDate.of(2027, 1, 1), null), false, 24);
        assertThat(CitedEntry.of(now, List.of(now, later), TODAY).outdated()).isFalse();
    }

    @Test
    void a_citation_is_written_in_one_way_and_nothing_else_is_one() {
        assertThat(Citation.of(new Citation(49, 2).value())).contains(new Citation(49, 2));
        assertThat(List.of("", "49", "49-", "-2", "0-1", "49-0", "49-1-1", "x-1", "49-99999999999", "1e3-1", " 49-1"))
                .allSatisfy(typed -> assertThat(Citation.of(typed)).as(typed).isEmpty());
        assertThat(Citation.of(null)).isEmpty();
    }

    private static CitableVersion version(int number, Validity validity, boolean superseded, int months) {
        return new CitableVersion(new Citation(49, number), MapEntryKind.DURATION_LIMIT, "introduktionsjobb", "Introduktionsjobb", "", months, 0,
                "Kan förlängas.", validity, superseded, WRITTEN);
    }
}
