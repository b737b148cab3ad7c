package se.lexheller.coordinationmap.web;

import java.util.List;
import java.util.stream.Stream;

/** Writes XML of a picture; every value is escaped. */
class Svg {

    private final StringBuilder out = new StringBuilder();

    Svg open(String name, Object... attributes) {
        start(name, attributes);
        out.append('>');
        return this;
    }

    Svg empty(String name, Object... attributes) {
        start(name, attributes);
        out.append("/>");
        return this;
    }

    Svg text(String name, String content, Object... attributes) {
        open(name, attributes);
        out.append(escaped(content));
        return close(name);
    }

    /** Text of several lines, each below the one before. */
    Svg lines(List<String> lines, int x, int y, int lineHeight, Object... attributes) {
        open("text", with(attributes, "x", x, "y", y));
        for (int i = 0; i < lines.size(); i++) {
            text("tspan", lines.get(i), "x", x, "dy", i == 0 ? 0 : lineHeight);
        }
        return close("text");
    }

    static Object[] with(Object[] attributes, Object... more) {
        return Stream.concat(Stream.of(more), Stream.of(attributes)).toArray();
    }

    Svg close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    private void start(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"").append(escaped(String.valueOf(attributes[i + 1]))).append('"');
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
