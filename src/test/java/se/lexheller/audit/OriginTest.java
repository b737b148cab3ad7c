package se.lexheller.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OriginTest {

    @ParameterizedTest
    @CsvSource({"192.0.2.77,192.0.2.0/24", "127.0.0.1,127.0.0.0/24", "2001:db8:aa:bb::17,2001:db8:aa:0:0:0:0:0/48",
            "somebody.example,?", "1; DROP TABLE audit_entry,?"})
    void only_what_many_share_of_an_address_is_kept(String address, String network) {
        assertThat(Origin.networkOf(address)).isEqualTo(network);
    }

    @Test
    void outside_a_request_there_is_none() {
        Origin.begin("192.0.2.77");
        assertThat(Origin.network()).isEqualTo("192.0.2.0/24");
        Origin.end();
        assertThat(Origin.network()).isNull();
    }
}
