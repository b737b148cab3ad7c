package se.lexheller.coordinationmap.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import se.lexheller.coordinationmap.Journey;
import se.lexheller.coordinationmap.JourneyService;
import se.lexheller.platform.Settings;
import se.lexheller.shared.NotFound;

/** The picture of a journey as a file, for a meeting or a report. */
@WebServlet({JourneyFile.SVG, JourneyFile.PNG})
public class JourneyFile extends HttpServlet {

    static final String SVG = "/samordningskarta/resa.svg";
    static final String PNG = "/samordningskarta/resa.png";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient JourneyService journeys;
    @Inject
    private transient JourneyPicture picture;
    @Inject
    private transient PictureRaster raster;
    @Inject
    private transient MapView view;
    @Inject
    private transient Settings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Journey journey;
        try {
            String slug = Objects.requireNonNullElse(request.getParameter("malgrupp"), "");
            journey = journeys.journey(slug, view.getMunicipalityCode(), view.getDay());
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getServletPath().equals(PNG)) {
            png(journey, response);
        } else {
            String base = settings.baseUrl().toString().replaceFirst("/$", "");
            String file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.asFile(journey, base);
            write(journey, response, "image/svg+xml;charset=UTF-8", "svg", file.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void png(Journey journey, HttpServletResponse response) throws IOException {
        Optional<byte[]> png = raster.png(picture.asShapes(journey));
        if (png.isEmpty()) {
            response.setHeader("Retry-After", "30");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        write(journey, response, "image/png", "png", png.get());
    }

    private static void write(Journey journey, HttpServletResponse response, String type, String ending, byte[] file) throws IOException {
        response.setContentType(type);
        response.setContentLength(file.length);
        response.setHeader("Content-Disposition", "attachment; filename=\"resa-" + journey.group().slug() + "." + ending + "\"");
        response.getOutputStream().write(file);
    }
}
