package se.lexheller.privacy.web;

import jakarta.inject.Inject;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import se.lexheller.platform.web.ReadingAdvice;
import se.lexheller.platform.web.Texts;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.PersonalDataDetector;
import se.lexheller.privacy.Severity;
import se.lexheller.shared.JsonParts;

/**
 * Tells whoever is writing what in a text may point somebody out and how hard it is to read, as advice: the check that counts is made where the text is
 * saved. Nothing of it is stored or logged; other sites are refused and requests counted by the filters before it.
 */
@WebServlet("/integritet/granska")
public class TypingCheck extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 20_000;
    private static final int MOST_TOLD = 8;
    private static final int AROUND = 25;

    @Inject
    private transient PersonalDataDetector detector;
    @Inject
    private transient Texts texts;
    @Inject
    private transient ReadingAdvice reading;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String text = request.getParameter("text");
        if (text == null || text.length() > LONGEST) {
            response.sendError(text == null ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write(json(text, request.getParameter("readers")).toString());
    }

    private JsonObject json(String text, String readers) {
        ReadingAdvice.Advice read = reading.of(text, readers);
        List<Finding> found = detector.scan(text);
        JsonArrayBuilder places = JsonParts.array();
        found.stream().limit(MOST_TOLD).forEach(place -> places.add(place(text, place)));
        String recognised = detector.recognition(List.of(text))
                .map(r -> texts.get("typing.recognition", r.municipality(), r.day(), r.trait())).orElse("");
        return JsonParts.object().add("summary", summary(found)).add("findings", places)
                .add("more", found.size() > MOST_TOLD ? texts.get("typing.more", found.size() - MOST_TOLD) : "")
                .add("recognised", recognised)
                .add("reading", read.words()).add("hard", read.hard()).build();
    }

    private String summary(List<Finding> found) {
        if (found.isEmpty()) {
            return "";
        }
        return found.size() == 1 ? texts.get("typing.one") : texts.get("typing.several", found.size());
    }

    private JsonObject place(String text, Finding place) {
        int from = Math.max(0, place.start() - AROUND);
        int to = Math.min(text.length(), place.end() + AROUND);
        boolean stop = place.severity() == Severity.STOP;
        return JsonParts.object()
                .add("kind", texts.get("finding." + place.kind())).add("stop", stop)
                .add("before", (from > 0 ? "… " : "") + text.substring(from, place.start()))
                .add("words", text.substring(place.start(), place.end()))
                .add("after", text.substring(place.end(), to) + (to < text.length() ? " …" : ""))
                .add("advice", texts.get("typing." + place.kind())).build();
    }
}
