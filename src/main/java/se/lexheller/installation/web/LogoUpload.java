package se.lexheller.installation.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import se.lexheller.installation.SettingsService;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Takes the association's logo in. */
@WebServlet(LogoUpload.ADDRESS)
@MultipartConfig(maxFileSize = LogoUpload.MOST_BYTES, maxRequestSize = LogoUpload.MOST_BYTES + 100_000)
public class LogoUpload extends HttpServlet {

    static final String ADDRESS = "/administration/installningar/logotyp";
    static final int MOST_BYTES = 500_000;
    private static final long serialVersionUID = 1L;

    @Inject
    private transient SettingsService settings;
    @Inject
    private transient CurrentUser me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            settings.requireAllowed(me.get());
            Part file = request.getPart("logo");
            if (file == null || file.getSize() == 0) {
                refuse(response, "no-logo");
                return;
            }
            settings.changeLogo(me.get(), file.getInputStream().readAllBytes());
            response.sendRedirect(Route.SETTINGS.path() + "?besked=logo-changed");
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (InvalidInput e) {
            refuse(response, e.errors().get(0).key().replaceFirst("^error\\.", ""));
        } catch (IllegalStateException e) {
            refuse(response, "logo-size");
        } catch (ServletException e) {
            refuse(response, "no-logo");
        }
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        response.sendRedirect(Route.SETTINGS.path() + "?fel=" + why);
    }
}
