package se.lexheller.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BounceTest {

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 unknown", "550 no such user", "553 mailbox name not allowed", "550 5.1.10 null MX", "550-5.2.1 The account is disabled", "556 domain does not accept mail"})
    void an_address_that_does_not_exist_is_a_bounce(String reply) {
        assertThat(Bounce.isOfAddress(code(reply), reply)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.7.1 blocked by policy", "550 relaying denied", "552 5.2.2 mailbox full", "550 5.1.8 sender's domain", "554 5.7.1 spam", "450 4.1.1 later", "530 authenticate first", "500 what?"})
    void what_says_nothing_of_the_address_is_none(String reply) {
        assertThat(Bounce.isOfAddress(code(reply), reply)).isFalse();
    }

    @Test
    void of_an_address_so_much_is_shown_that_its_owner_can_be_recognised() {
        assertThat(SuppressionRepository.shown("anna.ek@linkoping.se")).isEqualTo("an…@linkoping.se");
        assertThat(SuppressionRepository.shown("a@linkoping.se")).isEqualTo("…@linkoping.se");
    }

    private static int code(String reply) {
        return Integer.parseInt(reply.substring(0, 3));
    }
}
