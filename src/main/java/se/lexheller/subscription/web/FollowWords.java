package se.lexheller.subscription.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** {@code #{followWords.search(query)}}: a saved search as a person reads it. */
@Named
@ApplicationScoped
public class FollowWords {

    /** @param query as it is kept, such as q=praktik&amp;typ=tidsgrans */
    public String search(String query) {
        return Arrays.stream(query.split("&")).map(part -> part.substring(part.indexOf('=') + 1))
                .map(value -> URLDecoder.decode(value, StandardCharsets.UTF_8)).collect(Collectors.joining(", "));
    }
}
