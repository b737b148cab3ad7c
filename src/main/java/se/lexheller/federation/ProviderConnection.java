package se.lexheller.federation;

import com.nimbusds.jose.util.Resource;
import com.nimbusds.jose.util.ResourceRetriever;
import com.nimbusds.oauth2.sdk.http.HTTPRequestSender;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPRequest;
import com.nimbusds.oauth2.sdk.http.ReadOnlyHTTPResponse;
import com.nimbusds.oauth2.sdk.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * The way out to the providers: over TLS, never redirected, never for long, never more than a token needs. A provider that
 * hangs must not hold the server's threads.
 */
@ApplicationScoped
public class ProviderConnection implements HTTPRequestSender, ResourceRetriever {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final int MOST_BYTES = 262_144;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT).followRedirects(HttpClient.Redirect.NEVER).build();

    @Override
    public ReadOnlyHTTPResponse send(ReadOnlyHTTPRequest request) throws IOException {
        HttpRequest.Builder builder = to(request.getURI()).method(request.getMethod().name(), body(request.getBody()));
        for (Map.Entry<String, List<String>> header : request.getHeaderMap().entrySet()) {
            header.getValue().forEach(value -> builder.header(header.getKey(), value));
        }
        return exchange(builder.build());
    }

    @Override
    public Resource retrieveResource(URL url) throws IOException {
        HTTPResponse response = exchange(to(URI.create(url.toString())).header("Accept", "application/json").GET().build());
        if (!response.indicatesSuccess()) {
            throw new IOException("status " + response.getStatusCode());
        }
        return new Resource(response.getBody(), String.valueOf(response.getEntityContentType()));
    }

    private static HttpRequest.Builder to(URI address) throws IOException {
        if (!Provider.isSafe(address)) {
            throw new IOException("neither https nor on this machine");
        }
        return HttpRequest.newBuilder(address).timeout(ANSWER);
    }

    private static HttpRequest.BodyPublisher body(String text) {
        return text == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(text);
    }

    private HTTPResponse exchange(HttpRequest request) throws IOException {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            HTTPResponse read = new HTTPResponse(response.statusCode());
            read.setBody(text(response.body()));
            read.setContentType(response.headers().firstValue("Content-Type").orElse("application/octet-stream"));
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ParseException e) {
            throw new IOException(e);
        }
    }

    private static String text(InputStream body) throws IOException {
        try (body) {
            byte[] bytes = body.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
