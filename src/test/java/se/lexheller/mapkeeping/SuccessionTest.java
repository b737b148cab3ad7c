package se.lexheller.mapkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.lexheller.coordinationmap.EntryVersion;
import se.lexheller.coordinationmap.Handover;
import se.lexheller.coordinationmap.Origin;
import se.lexheller.coordinationmap.Validity;
import se.lexheller.coordinationmap.VersionHead;

class SuccessionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @Test
    void what_began_before_holds_until_the_day_before_the_new_version() {
        EntryVersion first = version(1, null, null);
        Succession.makeRoom(List.of(first), DAY);
        assertThat(first.isSuperseded()).isFalse();
        assertThat(first.validity().lastDay()).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void what_begins_on_the_day_or_later_no_longer_counts_and_stays_as_it_was() {
        EntryVersion same = version(1, DAY, DAY.plusDays(9));
        EntryVersion later = version(2, DAY.plusDays(10), null);
        Succession.makeRoom(List.of(same, later), DAY);
        assertThat(List.of(same, later)).allMatch(EntryVersion::isSuperseded);
        assertThat(same.validity()).isEqualTo(Validity.between(DAY, DAY.plusDays(9)));
        assertThat(later.validity()).isEqualTo(Validity.between(DAY.plusDays(10), null));
    }

    @Test
    void what_had_ended_before_is_left_alone() {
        EntryVersion ended = version(1, null, DAY.minusDays(30));
        Succession.makeRoom(List.of(ended), DAY);
        assertThat(ended.isSuperseded()).isFalse();
        assertThat(ended.validity().lastDay()).isEqualTo(DAY.minusDays(30));
    }

    @Test
    void versions_that_count_never_overlap_however_the_days_are_chosen() {
        for (int from = -3; from <= 3; from++) {
            List<EntryVersion> versions = List.of(version(1, DAY.minusDays(2), DAY), version(2, DAY.plusDays(1), DAY.plusDays(2)), version(3, DAY.plusDays(3), null));
            EntryVersion made = version(4, DAY.plusDays(from), null);
            Succession.makeRoom(versions, made.validity().from());
            made.refuseOverlap(versions);
        }
    }

    @Test
    void the_last_that_counts_is_the_one_that_begins_last() {
        EntryVersion early = version(2, DAY.minusDays(9), DAY.minusDays(1));
        EntryVersion late = version(1, DAY, null);
        EntryVersion wrong = version(3, DAY.plusDays(5), null);
        wrong.supersede();
        List<EntryVersion> versions = List.of(late, early, wrong);
        assertThat(Succession.last(versions)).contains(late);
        assertThat(Succession.lastBegun(versions, DAY.minusDays(1))).contains(early);
        assertThat(Succession.lastBegun(versions, DAY.minusDays(10))).isEmpty();
        assertThat(Succession.nextNumber(versions)).isEqualTo(4);
        assertThat(Succession.nextNumber(List.of())).isEqualTo(1);
    }

    private static EntryVersion version(int number, LocalDate from, LocalDate lastDay) {
        Validity validity = Validity.between(from == null ? Validity.EARLIEST : from, lastDay);
        return new Handover(new VersionHead(7, number, validity, Origin.of("x", DAY.plusYears(1)), Instant.EPOCH, 14L, null), 1, 2, "x", "", null);
    }
}
