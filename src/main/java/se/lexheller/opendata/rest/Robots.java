package se.lexheller.opendata.rest;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.lexheller.platform.Settings;

/** {@code /robots.txt}: search engines are welcome to what is public, and have nothing to do in the rest. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final List<String> NOT_FOR_ROBOTS = List.of("/administration", "/anmal/", "/arbetsyta", "/arende/", "/folj/", "/konto", "/logga-in",
            "/logga-ut", "/mina-arenden", "/utkorg", "/samordningskarta/inskickat/", "/samordningskarta/foresla-rattelse",
            "/samordningskarta/intresseanmalan");

    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringBuilder text = new StringBuilder("User-agent: *\n");
        NOT_FOR_ROBOTS.forEach(place -> text.append("Disallow: ").append(place).append("\nDisallow: /en").append(place).append('\n'));
        text.append("\nSitemap: ").append(settings.baseUrl()).append(Sitemaps.INDEX).append('\n');
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        response.getWriter().write(text.toString());
    }
}
