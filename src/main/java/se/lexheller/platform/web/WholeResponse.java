package se.lexheller.platform.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;

/** Keeps a page until it is whole; errors and redirects are handed on to the server at once. */
class WholeResponse extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Stream();
    private PrintWriter writer;
    private boolean handedOn;

    WholeResponse(HttpServletResponse response) {
        super(response);
    }

    /** @return whether the server answers in place of the page */
    boolean isHandedOn() {
        return handedOn;
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return kept.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(kept, Charset.forName(getCharacterEncoding())));
        }
        return writer;
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        handedOn = true;
        setHeader("Cache-Control", "no-store");
        super.sendError(status, message);
    }

    @Override
    public void sendError(int status) throws IOException {
        handedOn = true;
        setHeader("Cache-Control", "no-store");
        super.sendError(status);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        handedOn = true;
        super.sendRedirect(location);
    }

    @Override
    public boolean isCommitted() {
        return handedOn && super.isCommitted();
    }

    @Override
    public void flushBuffer() {
        // the page is sent when it is whole
    }

    @Override
    public void setBufferSize(int size) {
        // all of it is kept
    }

    @Override
    public void setContentLength(int length) {
        // told when the page is whole
    }

    @Override
    public void setContentLengthLong(long length) {
        // told when the page is whole
    }

    @Override
    public void reset() {
        super.reset();
        resetKept();
    }

    @Override
    public void resetBuffer() {
        resetKept();
    }

    private void resetKept() {
        kept.reset();
        writer = null;
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int b) {
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            kept.write(bytes, from, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("public pages are written at once");
        }
    }
}
