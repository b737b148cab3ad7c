package se.lexheller.installation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import se.lexheller.installation.SettingsService;
import se.lexheller.platform.Association;

/** The association's logo and colour, as pages fetch them; the address names the content, so that it may be kept for long. */
@WebServlet({AssociationFiles.LOGO, AssociationFiles.COLOUR})
public class AssociationFiles extends HttpServlet {

    static final String LOGO = "/forbundet/logotyp.png";
    static final String COLOUR = "/forbundet/farg.css";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SettingsService settings;
    @Inject
    private transient Association association;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getServletPath().equals(LOGO)) {
            send(request, response, "image/png", settings.logo());
        } else {
            String accent = association.facts().accent();
            send(request, response, "text/css;charset=UTF-8", accent.isEmpty() ? Optional.empty()
                    : Optional.of((":root { --brand: " + accent + "; }\n").getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String type, Optional<byte[]> content) throws IOException {
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setCharacterEncoding(null); // a picture has none; the text names its own
        response.setContentType(type);
        response.setHeader("Cache-Control", request.getParameter("v") == null ? "public, max-age=0, must-revalidate" : "public, max-age=31536000, immutable");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
