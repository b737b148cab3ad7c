package se.lexheller.deviation.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.lexheller.deviation.CaseLinkService;
import se.lexheller.deviation.RelatedCase;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.JsonParts;
import se.lexheller.shared.NotFound;

/**
 * Cases that fit what a coordinator has typed so far, as JSON: {@code [{"value": "LH-2026-0001", "label": "…"}]}. An aid to a
 * field that takes a number without it too.
 */
@WebServlet("/arbetsyta/forslag")
public class CaseSuggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseLinkService links;
    @Inject
    private transient CurrentUser me;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            List<RelatedCase> found = links.find(me.get(), request.getParameter("q"), request.getParameter("utom"));
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(json(found));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String json(List<RelatedCase> cases) {
        JsonArrayBuilder array = JsonParts.array();
        cases.forEach(c -> array.add(JsonParts.object().add("value", c.number()).add("label", c.title())));
        return array.build().toString();
    }
}
