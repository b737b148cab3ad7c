package se.lexheller.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.BusinessRuleViolation;

class CaseFollowerTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final CaseFollower follower = new CaseFollower(1, "anna@linkoping.example", "first", NOW);

    @Test
    void an_address_counts_once_its_owner_has_followed_the_link_and_the_link_works_once() {
        assertThat(follower.isConfirmed()).isFalse();
        follower.confirm(NOW.plus(Duration.ofHours(47)));
        assertThat(follower.isConfirmed()).isTrue();
        assertThat(follower.linkState(NOW)).isEqualTo(FollowState.USED);
        assertThatThrownBy(() -> follower.confirm(NOW)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_link_holds_for_two_days() {
        Instant late = NOW.plus(Duration.ofHours(48));
        assertThat(follower.linkState(late.minusNanos(1000))).isEqualTo(FollowState.VALID);
        assertThat(follower.linkState(late)).isEqualTo(FollowState.EXPIRED);
        assertThatThrownBy(() -> follower.confirm(late)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(follower.isConfirmed()).isFalse();
    }

    @Test
    void an_impatient_reader_gets_a_few_links_a_nuisance_no_more() {
        assertThat(follower.mayMail(NOW.plusSeconds(59))).isFalse();
        Instant at = NOW;
        for (int i = 0; i < 4; i++) {
            at = at.plusSeconds(60);
            assertThat(follower.mayMail(at)).isTrue();
            follower.linkMailed("again" + i, at);
        }
        assertThat(follower.mayMail(at.plusSeconds(3600))).as("five links have gone").isFalse();
        assertThat(follower.mayMail(at.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void who_follows_goes_on_following_while_a_new_link_is_under_way() {
        follower.confirm(NOW);
        follower.linkMailed("second", NOW.plusSeconds(120));
        assertThat(follower.isConfirmed()).isTrue();
        assertThat(follower.linkState(NOW.plusSeconds(121))).isEqualTo(FollowState.VALID);
    }

    @Test
    void whoever_is_signed_in_follows_at_once_and_has_no_link() {
        CaseFollower known = CaseFollower.known(1, "anna@linkoping.example", NOW);
        assertThat(known.isConfirmed()).isTrue();
        assertThat(known.linkState(NOW)).isEqualTo(FollowState.USED);
        assertThat(known.mayMail(NOW.plusSeconds(60))).isTrue();
    }
}
