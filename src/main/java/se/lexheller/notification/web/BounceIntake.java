package se.lexheller.notification.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import se.lexheller.notification.BounceReport;
import se.lexheller.notification.SuppressionService;

/**
 * Where the mail server hands in what was returned, as it is. The id in the return path is the right to say so: it stands in
 * that one mail alone. The answer is the same whatever was handed in.
 */
@WebServlet(BounceIntake.ADDRESS)
public class BounceIntake extends HttpServlet {

    static final String ADDRESS = "/studsar";
    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 1_048_576;

    @Inject
    private transient SuppressionService suppressed;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] mail = request.getInputStream().readNBytes(MOST_BYTES);
        BounceReport.of(new ByteArrayInputStream(mail)).ifPresent(suppressed::returned);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
