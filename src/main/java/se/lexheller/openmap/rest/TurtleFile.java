package se.lexheller.openmap.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.lexheller.openmap.OpenGraphService;

/** The map as RDF. Its address is that of its file, so it is no JAX-RS application of its own. */
@WebServlet(TurtleFile.ADDRESS)
public class TurtleFile extends HttpServlet {

    static final String ADDRESS = "/samordningskarta.ttl";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenGraphService graph;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/turtle;charset=UTF-8");
        response.getOutputStream().write(graph.turtle().getBytes(StandardCharsets.UTF_8));
    }
}
