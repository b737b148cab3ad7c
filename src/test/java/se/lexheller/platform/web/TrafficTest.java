package se.lexheller.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrafficTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
            "POST,/logga-in,-,SENDING", "POST,/anmal/sammanfattning,-,SENDING", "POST,/folj/a-b,-,SENDING", "POST,/arende/x,-,SENDING",
            "POST,/en/folj,-,SENDING", "POST,/avvikelser/ett-svar,-,SENDING", "POST,/studsar,-,SENDING",
            "POST,/samordningskarta/foresla-rattelse,insats=a,SENDING", "POST,/anmal/utkast,-,WORKING", "POST,/arbetsyta/arende/LH-2026-0001,-,WORKING",
            "POST,/anmalan,-,WORKING", "GET,/samordningskarta/matris,-,COSTLY", "GET,/samordningskarta/resa.png,malgrupp=x,COSTLY",
            "GET,/samordningskarta/karta.xlsx,-,COSTLY", "GET,/hsds/services,full=true,COSTLY", "GET,/avvikelser,q=stöd,COSTLY",
            "GET,/avvikelser,q=,READING", "GET,/avvikelser,typ=annat&q=a,COSTLY", "GET,/avvikelser,-,READING", "HEAD,/,-,READING",
            "GET,/assets/css/base.css,-,-", "GET,/health/ready,-,-"})
    void each_request_is_of_a_kind(String method, String path, String query, Traffic kind) {
        HttpServletRequest request = (HttpServletRequest) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {HttpServletRequest.class},
                (self, called, arguments) -> switch (called.getName()) {
                    case "getMethod" -> method;
                    case "getServletPath" -> path;
                    case "getPathInfo" -> null;
                    case "getQueryString" -> query;
                    default -> throw new UnsupportedOperationException(called.getName());
                });
        assertThat(Traffic.of(request).orElse(null)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"2001:db8:1:2::7,2001:db8:1:2:ffff::1,true", "2001:db8:1:2::7,2001:db8:1:3::7,false", "192.0.2.1,192.0.2.2,false"})
    void a_network_of_the_new_kind_counts_as_one(String one, String other, boolean same) {
        assertThat(TrafficFilter.network(one).equals(TrafficFilter.network(other))).isEqualTo(same);
    }
}
