package se.lexheller.coordinationmap.web;

/** Writes XML of a picture; every value is escaped. */
final class Svg {

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
