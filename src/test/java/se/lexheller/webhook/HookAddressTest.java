package se.lexheller.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.lexheller.platform.PublicAddresses;

class HookAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://system.example/x", "ftp://system.example/", "https://a:b@system.example/", "https://system.example/#x", "https://",
        "https:///x", "system.example", "https://[::1]/", "https://system..example/", "https://sys tem.example/", "javascript:alert(1)", "https://-x.example/",
        "https://system.example:0/"})
    void what_may_not_be_sent_to_is_no_address(String typed) {
        assertThat(HookAddress.of(typed, false)).isEmpty();
    }

    @Test
    void a_host_is_allowed_with_its_port() {
        assertThat(HookAddress.of("https://System.example/krok?x=1", false)).map(HookAddress::host).contains("system.example");
        assertThat(HookAddress.of("https://system.example:443/", false)).map(HookAddress::host).contains("system.example");
        assertThat(HookAddress.of("https://system.example:8443/", false)).map(HookAddress::host).contains("system.example:8443");
        assertThat(HookAddress.of("http://system.example/", true)).as("in the demonstration").map(HookAddress::host).contains("system.example");
        assertThat(HookAddress.host(URI.create("http://system.example:443/"))).isEqualTo("system.example:443");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254", "100.64.0.1",
        "192.0.0.1", "198.18.0.1", "224.0.0.1", "255.255.255.255", "240.0.0.1", "::", "::1", "::ffff:10.0.0.1", "::7f00:1", "fe80::1", "fe80::1%1", "fc00::1", "fdab::1",
        "ff02::1", "64:ff9b::a00:1", "2002:7f00:1::1", "2001:0:1::1", "2001:db8::1"})
    void what_leads_inside_is_told_apart(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.15.0.1", "172.32.0.1", "100.128.0.1", "192.0.1.1", "223.255.255.255", "2a00:1450::1", "2001:4860:4860::8888"})
    void what_leads_out_is_let_through(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }
}
