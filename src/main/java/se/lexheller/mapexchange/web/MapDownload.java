package se.lexheller.mapexchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lexheller.mapexchange.MapExportService;

/** The whole map as a workbook, for everybody, and the same workbook without rows as a template. */
@WebServlet({MapDownload.MAP, MapDownload.TEMPLATE})
public class MapDownload extends HttpServlet {

    static final String MAP = "/samordningskarta/karta.xlsx";
    static final String TEMPLATE = "/samordningskarta/mall.xlsx";
    private static final long serialVersionUID = 1L;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    private transient MapExportService exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean template = request.getServletPath().equals(TEMPLATE);
        byte[] file = template ? exports.template() : exports.workbook();
        response.setContentType(TYPE);
        response.setHeader("Content-Disposition", "attachment; filename=\"" + (template ? "samordningskarta-mall.xlsx" : "samordningskarta.xlsx") + "\"");
        response.setContentLength(file.length);
        response.getOutputStream().write(file);
    }
}
