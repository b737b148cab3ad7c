package se.lexheller.opendata.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.nio.charset.StandardCharsets;
import se.lexheller.opendata.License;
import se.lexheller.opendata.OpenTable;

/** Everything public as files: {@code /datasets/avvikelser.csv}, and so on; sent while it is read. */
@WebServlet("/datasets/*")
public class Datasets extends HttpServlet {

    private static final long serialVersionUID = 1L;
    /** Rises when the same rows are written otherwise. */
    private static final String WRITING = "2";

    @Inject
    private transient TableFile files;
    @Inject
    private transient OpenRows rows;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String[] name = request.getPathInfo() == null ? new String[0] : request.getPathInfo().substring(1).split("\\.", -1);
        Optional<OpenTable> table = name.length == 2 ? OpenTable.named(name[0]) : Optional.empty();
        Optional<OpenTable.Format> format = name.length == 2 ? OpenTable.Format.of(name[1]) : Optional.empty();
        if (table.isEmpty() || format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = tag(table.get(), format.get());
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.setHeader("Link", License.LINK);
        if (isKnown(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(format.get().type());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + table.get().file() + "." + format.get().ending() + "\"");
        if (!request.getMethod().equals("HEAD")) {
            files.write(table.get(), format.get(), response.getOutputStream());
        }
    }

    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    private String tag(OpenTable table, OpenTable.Format format) throws IOException {
        return "W/\"" + UUID.nameUUIDFromBytes((WRITING + format + rows.stamp(table)).getBytes(StandardCharsets.UTF_8)) + "\"";
    }

    private static boolean isKnown(String noneMatch, String tag) {
        return noneMatch != null && (noneMatch.strip().equals("*") || noneMatch.contains(tag.substring(2)));
    }
}
