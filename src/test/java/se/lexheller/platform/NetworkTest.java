package se.lexheller.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({"10.1.0.0/16,10.1.255.255,true", "10.1.0.0/16,10.2.0.0,false", "127.0.0.1,127.0.0.1,true", "127.0.0.1,127.0.0.2,false",
            "::1,0:0:0:0:0:0:0:1,true", "2001:db8::/33,2001:db8:7fff::1,true", "2001:db8::/33,2001:db8:8000::1,false",
            "0.0.0.0/0,192.0.2.1,true", "0.0.0.0/0,::1,false", "10.0.0.0/8,proxy.example,false"})
    void an_address_is_in_a_network_or_not(String network, String address, boolean inside) {
        assertThat(Network.of(network).contains(address)).isEqualTo(inside);
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0.0.0.0"})
    void what_is_no_network_stops_the_start(String text) {
        assertThatThrownBy(() -> Network.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_name_is_never_looked_up() {
        assertThat(Network.bytes("localhost")).isEmpty();
        assertThat(Network.bytes(null)).isEmpty();
    }
}
