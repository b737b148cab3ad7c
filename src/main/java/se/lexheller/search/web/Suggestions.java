package se.lexheller.search.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lexheller.platform.web.Texts;
import se.lexheller.search.Hit;
import se.lexheller.search.SearchService;
import se.lexheller.shared.JsonParts;

/**
 * The same as {@link SuggestionsPage} for the script of the search box: name, what it is, and address. By POST, though it only reads:
 * half a word stands in no address then, and in no log of one.
 */
@WebServlet("/sok/forslag.json")
public class Suggestions extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SearchService search;
    @Inject
    private transient HitLinks links;
    @Inject
    private transient Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String typed = request.getParameter("q");
        JsonArrayBuilder all = JsonParts.array();
        for (Hit hit : search.suggest(typed == null ? "" : typed)) {
            String url = links.to(hit);
            if (url != null) {
                all.add(JsonParts.object().add("name", hit.title().text()).add("what", texts.get("type." + hit.type())).add("url", url));
            }
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(all.build().toString());
    }
}
