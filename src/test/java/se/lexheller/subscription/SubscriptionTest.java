package se.lexheller.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.lexheller.shared.BusinessRuleViolation;

class SubscriptionTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final Subscription subscription = new Subscription(Topic.ofCase(1), Frequency.AT_ONCE, "anna@linkoping.example", "first", NOW);

    @Test
    void an_address_counts_once_its_owner_has_followed_the_link_and_the_link_works_once() {
        assertThat(subscription.isConfirmed()).isFalse();
        subscription.confirm(NOW.plus(Duration.ofHours(47)));
        assertThat(subscription.isConfirmed()).isTrue();
        assertThat(subscription.linkState(NOW)).isEqualTo(FollowState.USED);
        assertThatThrownBy(() -> subscription.confirm(NOW)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void a_link_holds_for_two_days() {
        Instant late = NOW.plus(Duration.ofHours(48));
        assertThat(subscription.linkState(late.minusNanos(1000))).isEqualTo(FollowState.VALID);
        assertThat(subscription.linkState(late)).isEqualTo(FollowState.EXPIRED);
        assertThatThrownBy(() -> subscription.confirm(late)).isInstanceOf(BusinessRuleViolation.class);
        assertThat(subscription.isConfirmed()).isFalse();
    }

    @Test
    void an_impatient_reader_gets_a_few_links_a_nuisance_no_more() {
        assertThat(subscription.mayMail(NOW.plusSeconds(59))).isFalse();
        Instant at = NOW;
        for (int i = 0; i < 4; i++) {
            at = at.plusSeconds(60);
            assertThat(subscription.mayMail(at)).isTrue();
            subscription.linkMailed("again" + i, Frequency.AT_ONCE, at);
        }
        assertThat(subscription.mayMail(at.plusSeconds(3600))).as("five links have gone").isFalse();
        assertThat(subscription.mayMail(at.plus(Duration.ofDays(1)))).isTrue();
    }

    @Test
    void who_follows_goes_on_following_while_a_new_link_is_under_way() {
        subscription.confirm(NOW);
        subscription.linkMailed("second", Frequency.MONTHLY, NOW.plusSeconds(120));
        assertThat(subscription.isConfirmed()).isTrue();
        assertThat(subscription.linkState(NOW.plusSeconds(121))).isEqualTo(FollowState.VALID);
    }

    @Test
    void whoever_is_signed_in_follows_at_once_and_has_no_link() {
        Subscription known = Subscription.known(Topic.ALL, Frequency.DAILY, "anna@linkoping.example", NOW);
        assertThat(known.isConfirmed()).isTrue();
        assertThat(known.linkState(NOW)).isEqualTo(FollowState.USED);
        assertThat(known.mayMail(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void how_often_is_changed_only_once_the_owner_of_the_address_has_said_so() {
        subscription.confirm(NOW);
        subscription.linkMailed("somebody else's wish", Frequency.MONTHLY, NOW.plusSeconds(120));
        assertThat(subscription.frequency()).isEqualTo(Frequency.AT_ONCE);
        subscription.confirm(NOW.plusSeconds(180));
        assertThat(subscription.frequency()).isEqualTo(Frequency.MONTHLY);
    }

    @Test
    void each_digest_has_a_number_of_its_own() {
        assertThat(subscription.digestSent()).isEqualTo(1);
        assertThat(subscription.digestSent()).isEqualTo(2);
        assertThat(subscription.nextDigestAt()).isNull();
    }
}
