package se.lexheller.federation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import se.lexheller.testing.TestServer;

/** Somebody who signs in at a provider that is played, by a browser without its window. */
final class ProviderVisitor {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();
    private String attempt = "";

    /** @return what the provider gets to know, such as state and nonce */
    Map<String, String> leaves(String provider, String target) throws Exception {
        return leavesWith(provider, "till=" + encoded(target));
    }

    Map<String, String> leavesToLink(String provider) throws Exception {
        return leavesWith(provider, "koppla=1");
    }

    void signsInAsDemo(int account) throws Exception {
        assertThat(submits("/logga-in", "demoForm", "demo=" + account).statusCode()).isEqualTo(302);
    }

    /** A form of a page of ours. */
    HttpResponse<String> submits(String address, String form, String fields) throws Exception {
        return posts(address, form + "=" + form + "&jakarta.faces.ViewState=stateless&" + fields);
    }

    private Map<String, String> leavesWith(String provider, String form) throws Exception {
        HttpResponse<String> page = posts("/logga-in/med/" + provider, form);
        assertThat(page.statusCode()).isEqualTo(200);
        attempt = cookies.getCookieStore().getCookies().stream().filter(c -> c.getName().equals("lexheller-in"))
                .map(c -> c.getValue()).findFirst().orElseThrow();
        String address = page.body().replaceAll("(?s).*http-equiv=\"refresh\" content=\"0; url=([^\"]*)\".*", "$1").replace("&amp;", "&");
        return Arrays.stream(URI.create(address).getRawQuery().split("&")).map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    HttpResponse<String> returns(String provider, Map<String, String> sent, String rest) throws Exception {
        return gets("/logga-in/svar/" + provider + "?state=" + sent.get("state") + rest);
    }

    void keepsTheCookieOfTheAttempt() {
        HttpCookie cookie = new HttpCookie("lexheller-in", attempt);
        cookie.setPath("/");
        cookies.getCookieStore().add(TestServer.started().base(), cookie);
    }

    /** From server to server: no page, no Origin, no cookie. */
    HttpResponse<String> logsOut(String provider, String token) throws Exception {
        return send(request("/utloggning/" + provider).POST(HttpRequest.BodyPublishers.ofString("logout_token=" + token)).build());
    }

    boolean isSignedIn() throws Exception {
        return gets("/mina-arenden").statusCode() == 200;
    }

    HttpResponse<String> gets(String address) throws Exception {
        return send(request(address).GET().build());
    }

    HttpResponse<String> posts(String address, String form) throws Exception {
        return send(request(address).header("Origin", TestServer.started().base().toString())
                .POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(TestServer.started().base() + address)).header("Content-Type", "application/x-www-form-urlencoded");
    }

    HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
