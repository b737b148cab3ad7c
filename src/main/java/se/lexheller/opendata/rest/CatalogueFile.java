package se.lexheller.opendata.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.lexheller.opendata.CatalogueService;

/** The catalogue, at the address that Sveriges dataportal asks each publisher for. */
@WebServlet("/datasets/dcat")
public class CatalogueFile extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CatalogueService catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/rdf+xml;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=0, must-revalidate");
        response.getOutputStream().write(catalogue.rdf().getBytes(StandardCharsets.UTF_8));
    }
}
