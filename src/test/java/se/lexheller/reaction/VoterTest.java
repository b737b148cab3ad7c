package se.lexheller.reaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VoterTest {

    private final Voter voter = new Voter("192.0.2.7", "Firefox");

    @Test
    void a_person_is_the_same_all_day_and_nobody_the_day_after() {
        assertThat(voter.hash("today")).isEqualTo(new Voter("192.0.2.7", "Firefox").hash("today")).hasSize(64);
        assertThat(voter.hash("today")).isNotEqualTo(voter.hash("tomorrow"));
        assertThat(voter.hash("today")).isNotEqualTo(new Voter("192.0.2.8", "Firefox").hash("today"));
        assertThat(voter.hash("today")).isNotEqualTo(new Voter("192.0.2.7", "Chrome").hash("today"));
    }

    @Test
    void an_address_gets_into_no_log() {
        assertThat(voter.toString()).doesNotContain("192");
    }
}
