package se.lexheller.security;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Roughly what somebody signed in from, told by what the browser calls itself.
 *
 * @param browser empty where it isn't known
 * @param system  empty where it isn't known
 */
public record Device(String browser, String system) {

    /** In this order: the later ones' signs stand in what the earlier ones say too. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();
    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("OPR/", "Opera");
        BROWSERS.put("Vivaldi", "Vivaldi");
        BROWSERS.put("SamsungBrowser", "Samsung Internet");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("FxiOS", "Firefox");
        BROWSERS.put("CriOS", "Chrome");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("CrOS", "ChromeOS");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS X", "Mac");
        SYSTEMS.put("Linux", "Linux");
    }

    /** @param userAgent null where none was sent */
    static Device of(String userAgent) {
        return new Device(find(BROWSERS, userAgent), find(SYSTEMS, userAgent));
    }

    private static String find(Map<String, String> signs, String userAgent) {
        return userAgent == null ? "" : signs.entrySet().stream().filter(sign -> userAgent.contains(sign.getKey()))
                .map(Map.Entry::getValue).findFirst().orElse("");
    }
}
