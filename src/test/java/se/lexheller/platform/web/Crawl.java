package se.lexheller.platform.web;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import se.lexheller.testing.Caller;
import se.lexheller.testing.Caller.Field;

/** Goes from page to page as far as somebody gets by links, a few pages of each kind, and gathers the forms that post. */
final class Crawl {

    private static final int PAGES_A_ROUTE = 3;

    /**
     * A form as it stands on a page, with one of its buttons.
     *
     * @param keys    names of the fields that the page has filled in: what it is about, which version was read
     * @param choices names of those where one of several is chosen
     * @param texts   names of those where anything can be typed
     */
    record Form(Caller by, Route route, String page, String action, String id, String button, List<Field> fields, Set<String> keys, Set<String> choices,
                Set<String> texts) {

        /** @return what is the same form elsewhere, on another case's page */
        String kind() {
            return route + " " + id + " " + button + " " + keys + choices;
        }

        /** @return the fields with something in place of each key that was never in it */
        List<Field> aboutNothing() {
            List<Field> spoiled = fields;
            for (String key : keys) {
                spoiled = Caller.with(spoiled, key, "-1");
            }
            return spoiled;
        }
    }

    private final Caller caller;
    private final Map<Route, Integer> seen = new EnumMap<>(Route.class);
    private final Set<String> known = new HashSet<>();
    private final Deque<String> ahead = new ArrayDeque<>();
    private final List<Form> forms = new ArrayList<>();

    private Crawl(Caller caller, List<String> starts) {
        this.caller = caller;
        known.addAll(starts);
        ahead.addAll(starts);
    }

    static List<Form> of(Caller caller, List<String> starts) {
        Crawl crawl = new Crawl(caller, starts);
        while (!crawl.ahead.isEmpty()) {
            crawl.look(crawl.ahead.poll());
        }
        return crawl.forms;
    }

    private void look(String address) {
        Optional<Route> route = route(address);
        if (route.isEmpty() || seen.merge(route.get(), 1, Integer::sum) > PAGES_A_ROUTE) {
            return;
        }
        HttpResponse<String> page = caller.get(address);
        if (page.statusCode() == 302) {
            follow(page.headers().firstValue("Location").orElse(""));
        } else if (page.statusCode() == 200) {
            Element main = Jsoup.parse(page.body()).selectFirst("body");
            main.select("a[href^=/]").forEach(link -> follow(link.attr("href")));
            main.select("main form[method=post]:not([enctype^=multipart])").forEach(form -> read(route.get(), address, form));
        }
    }

    private void follow(String address) {
        String path = address.replaceFirst("#.*", "");
        if (known.add(path)) {
            ahead.add(path);
        }
    }

    static Optional<Route> route(String address) {
        return Route.find(address.replaceFirst("\\?.*", "")).map(Route.Match::route);
    }

    private void read(Route route, String page, Element form) {
        List<Element> buttons = new ArrayList<>(form.select("button[name], input[type=submit]"));
        if (buttons.isEmpty()) {
            buttons.add(form);
        }
        Set<String> names = new HashSet<>();
        for (Element button : buttons) {
            if (names.add(button.attr("name"))) {
                forms.add(form(route, page, form, button));
            }
        }
    }

    private Form form(Route route, String page, Element form, Element button) {
        List<Field> fields = new ArrayList<>();
        Set<String> keys = new TreeSet<>();
        Set<String> choices = new TreeSet<>();
        Set<String> texts = new TreeSet<>();
        for (Element input : form.select("input[name]:not([type=submit]), textarea[name], select[name]")) {
            boolean box = Set.of("radio", "checkbox").contains(input.attr("type"));
            if (!box || input.hasAttr("checked")) {
                fields.add(new Field(input.attr("name"), input.is("select") ? chosen(input) : input.val()));
            }
            Set<String> kind = box || input.is("select") ? choices : input.attr("type").equals("hidden") ? keys : texts;
            kind.add(input.attr("name"));
        }
        if (!button.attr("name").isEmpty()) {
            fields.add(new Field(button.attr("name"), button.attr("value")));
        }
        if (button.is("button[value]")) {
            keys.add(button.attr("name"));
        }
        keys.removeIf(name -> name.startsWith("jakarta.faces.") || name.equals(form.id()) || name.isEmpty());
        return new Form(caller, route, page, form.attr("action"), form.id(), button.attr("name"), fields, keys, choices, texts);
    }

    private static String chosen(Element select) {
        Element option = select.selectFirst("option[selected]");
        return option == null ? select.select("option").eachAttr("value").stream().findFirst().orElse("") : option.val();
    }
}
