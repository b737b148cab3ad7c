package se.lexheller.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** One request and what was answered, as far as a filter looks at them. */
class Exchange {

    private final String method;
    private final String path;
    private final String query;
    private final Map<String, String> asked = new HashMap<>();
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private String type;
    private int status = 200;

    /** @param address path, with a query or without */
    Exchange(String method, String address) {
        this.method = method;
        this.path = address.replaceFirst("\\?.*", "");
        this.query = address.contains("?") ? address.substring(address.indexOf('?') + 1) : null;
    }

    Exchange asking(String header, String value) {
        asked.put(header, value);
        return this;
    }

    int status() {
        return status;
    }

    String header(String name) {
        return headers.get(name);
    }

    String type() {
        return type;
    }

    String body() {
        return body.toString(StandardCharsets.UTF_8);
    }

    String unpacked() throws IOException {
        return new String(new GZIPInputStream(new ByteArrayInputStream(body.toByteArray())).readAllBytes(), StandardCharsets.UTF_8);
    }

    HttpServletRequest request() {
        return proxy(HttpServletRequest.class, (called, arguments) -> switch (called) {
            case "getMethod" -> method;
            case "getServletPath", "getRequestURI" -> path;
            case "getQueryString" -> query;
            case "isSecure" -> false;
            case "getHeader" -> asked.get(arguments[0]);
            default -> null;
        });
    }

    HttpServletResponse response() {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(body, StandardCharsets.UTF_8), true);
        return proxy(HttpServletResponse.class, (called, arguments) -> switch (called) {
            case "getStatus" -> status;
            case "getCharacterEncoding" -> "UTF-8";
            case "isCommitted" -> false;
            case "getOutputStream" -> new Stream(body);
            case "getWriter" -> writer;
            case "getHeaderNames" -> headers.keySet();
            case "getHeader" -> headers.get(arguments[0]);
            case "setHeader", "addHeader" -> headers.put((String) arguments[0], (String) arguments[1]);
            case "getContentType" -> type;
            case "setContentType" -> type = (String) arguments[0];
            case "setContentLength" -> headers.put("Content-Length", String.valueOf(arguments[0]));
            case "setStatus", "sendError" -> status = (int) arguments[0];
            case "flushBuffer" -> flush(writer);
            default -> null;
        });
    }

    private static Object flush(PrintWriter writer) {
        writer.flush();
        return null;
    }

    private interface Answer {
        Object to(String called, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, called, arguments) -> {
            Object result = answer.to(called.getName(), arguments);
            return called.getReturnType() == void.class ? null : result;
        }));
    }

    private static final class Stream extends ServletOutputStream {

        private final ByteArrayOutputStream body;

        Stream(ByteArrayOutputStream body) {
            this.body = body;
        }

        @Override
        public void write(int b) {
            body.write(b);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("not asked for");
        }
    }
}
