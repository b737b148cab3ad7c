package se.lexheller.mapexchange.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Objects;
import se.lexheller.mapexchange.MapImportService;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;

/** Takes a file in and leads to its preview. No page does it: a page would have to be made before the file is refused. */
@WebServlet(MapUpload.ADDRESS)
@MultipartConfig(maxFileSize = MapImportService.MOST_BYTES, maxRequestSize = MapImportService.MOST_BYTES + 100_000)
public class MapUpload extends HttpServlet {

    static final String ADDRESS = "/arbetsyta/kartan/import/ny/fil";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient MapImportService imports;
    @Inject
    private transient CurrentUser me;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            imports.requireAllowed(me.get());
            Part file = request.getPart("file");
            if (file == null || file.getSize() == 0) {
                refuse(response, "no-file");
                return;
            }
            String name = Objects.requireNonNullElse(file.getSubmittedFileName(), "");
            long id = imports.receive(me.get(), name, file.getInputStream().readAllBytes());
            response.sendRedirect(Route.MAP_IMPORT_PREVIEW.path(id));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (BusinessRuleViolation e) {
            refuse(response, e.key().substring(e.key().lastIndexOf('.') + 1));
        } catch (IllegalStateException e) {
            refuse(response, "too-large");
        } catch (ServletException e) {
            refuse(response, "no-file");
        }
    }

    private static void refuse(HttpServletResponse response, String why) throws IOException {
        response.sendRedirect(Route.MAP_IMPORT.path() + "?fel=" + why);
    }
}
