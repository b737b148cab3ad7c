package se.lexheller.deviation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.lexheller.deviation.FilingService;
import se.lexheller.deviation.FilingStep;
import se.lexheller.security.CurrentUser;

/** Keeps a draft while it is being typed. Nothing is judged here, and nothing is answered but that it is kept. */
@WebServlet("/anmal/utkast")
public class DraftAutosave extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FilingService filing;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient DraftCookie cookie;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Map<String, List<String>> typed = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> typed.put(name, Arrays.asList(values)));
        FilingStep step = step(request.getParameter("step"));
        if (step == null) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (filing.autosave(me.get(), cookie.get(), step, typed)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static FilingStep step(String name) {
        return Arrays.stream(FilingStep.values()).filter(step -> step.name().equals(name)).findFirst().orElse(null);
    }
}
