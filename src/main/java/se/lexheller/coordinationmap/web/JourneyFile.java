package se.lexheller.coordinationmap.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import se.lexheller.coordinationmap.Journey;
import se.lexheller.coordinationmap.JourneyService;
import se.lexheller.platform.Settings;
import se.lexheller.shared.NotFound;

/** The picture of a journey as a file, for a meeting or a report. */
@WebServlet(JourneyFile.ADDRESS)
public class JourneyFile extends HttpServlet {

    static final String ADDRESS = "/samordningskarta/resa.svg";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient JourneyService journeys;
    @Inject
    private transient JourneyPicture picture;
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
        response.setContentType("image/svg+xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"resa-" + journey.group().slug() + ".svg\"");
        response.getWriter().write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + picture.asFile(journey, settings.baseUrl().toString().replaceFirst("/$", "")));
    }
}
