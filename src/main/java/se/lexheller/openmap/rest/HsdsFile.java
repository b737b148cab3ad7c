package se.lexheller.openmap.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.lexheller.openmap.OpenFileService;

/** The whole map as a file of HSDS, for everybody; the coordinator can take it in again. */
@WebServlet(HsdsFile.ADDRESS)
public class HsdsFile extends HttpServlet {

    static final String ADDRESS = "/samordningskarta/karta.json";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenFileService files;
    @Inject
    private transient HsdsFileWriter writer;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] file = writer.write(files.read()).toString().getBytes(StandardCharsets.UTF_8);
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"samordningskarta.json\"");
        response.getOutputStream().write(file);
    }
}
