package se.lexheller.register.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.List;
import se.lexheller.platform.web.Site;
import se.lexheller.register.RegisterFile;
import se.lexheller.register.RegisterFilter;
import se.lexheller.register.RegisterRow;
import se.lexheller.register.RegisterService;
import se.lexheller.security.CurrentUser;
import se.lexheller.security.User;

/** The register, or what a filter leaves of it, as a file; sent while it is read, however long it is. */
@WebServlet({RegisterExport.CSV, RegisterExport.XML})
public class RegisterExport extends HttpServlet {

    static final String CSV = "/arbetsyta/diarium.csv";
    static final String XML = "/arbetsyta/diarium.xml";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegisterService register;
    @Inject
    private transient RegisterFile file;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Site site;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        User user = me.get();
        if (!register.mayRead(user)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        RegisterFilter filter = RegisterFilter.of(query(request));
        LongFunction<List<RegisterRow>> portions = after -> register.portion(user, filter, after);
        boolean xml = request.getServletPath().equals(XML);
        response.setContentType((xml ? "application/xml" : "text/csv") + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"diarium." + (xml ? "xml" : "csv") + "\"");
        PrintWriter out = response.getWriter();
        if (xml) {
            file.xml(out, site.getAssociation(), portions);
        } else {
            file.csv(out, portions);
        }
    }

    private static Map<String, String> query(HttpServletRequest request) {
        Map<String, String> query = new HashMap<>();
        request.getParameterMap().forEach((name, values) -> query.put(name, values[0]));
        return query;
    }
}
