package se.lexheller.platform.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Values on their way into an address. */
public final class Encoding {

    private Encoding() {
    }

    public static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public static String segment(String value) {
        return query(value).replace("+", "%20");
    }

    /** @return {@code path?a=b&c=d}; pairs without a value are left out */
    public static String withQuery(String path, Map<String, ?> parameters) {
        List<String> pairs = new ArrayList<>();
        parameters.forEach((name, value) -> {
            if (value != null && !value.toString().isEmpty()) {
                pairs.add(query(name) + "=" + query(value.toString()));
            }
        });
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }
}
