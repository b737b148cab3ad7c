package se.lexheller.permissions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be sent from a page: every button of its view and of all that the view includes, with the form it stands in. */
final class ViewButtons {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Pattern TEMPLATE = Pattern.compile("<ui:composition[^>]*\\btemplate=\"([^\"]+)\"");
    private static final Pattern PART = Pattern.compile("<ui:include[^>]*\\bsrc=\"([^\"#]+)\"|<lh:([\\w-]+)\\b");
    private static final Pattern SENDS = Pattern.compile(
            "<h:form\\b[^>]*\\bid=\"(\\w[\\w-]*)\"|<h:commandButton\\b[^>]*\\bid=\"(\\w+)\"|<button\\b(?![^>]*type=\"button\")[^>]*\\bname=\"(\\w+)\"");
    private static final Pattern SIGN_OUT = Pattern.compile("<h:form id=\"signOut\".*?</h:form>", Pattern.DOTALL);

    /** @param row whether it is a plain button, read by its name, as those in rows are */
    record Sent(String form, String name, boolean row) {
    }

    private ViewButtons() {
    }

    /** @return by the button's name, in the order of the page; signing out, which is everybody's, left out */
    static Map<String, Sent> of(String view) {
        Map<String, Sent> buttons = new LinkedHashMap<>();
        String form = "";
        Matcher sends = SENDS.matcher(SIGN_OUT.matcher(whole(view, WEBAPP)).replaceAll(""));
        while (sends.find()) {
            if (sends.group(1) != null) {
                form = sends.group(1);
            } else {
                boolean row = sends.group(2) == null;
                String name = row ? sends.group(3) : sends.group(2);
                buttons.put(name, new Sent(form, name, row));
            }
        }
        return buttons;
    }

    private static String whole(String view, Path folder) {
        Path file = view.startsWith("/") ? WEBAPP.resolve(view.substring(1)) : folder.resolve(view);
        String text = read(file);
        StringBuilder whole = new StringBuilder();
        Matcher template = TEMPLATE.matcher(text);
        if (template.find()) {
            whole.append(whole(template.group(1), file.getParent()));
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            part.appendReplacement(whole, Matcher.quoteReplacement(included(part.toMatchResult(), file.getParent())));
        }
        return part.appendTail(whole).toString();
    }

    private static String included(MatchResult part, Path folder) {
        if (part.group(1) != null) {
            return whole(part.group(1), folder);
        }
        String tag = "/WEB-INF/tags/" + part.group(2) + ".xhtml";
        return Files.exists(WEBAPP.resolve(tag.substring(1))) ? whole(tag, folder) + "<" : part.group();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
