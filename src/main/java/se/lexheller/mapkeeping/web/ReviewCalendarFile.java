package se.lexheller.mapkeeping.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import se.lexheller.coordinationmap.MapSubject;
import se.lexheller.coordinationmap.MapSubjectService;
import se.lexheller.coordinationmap.ReviewFilter;
import se.lexheller.mapkeeping.VerificationService;
import se.lexheller.shared.NotFound;

/** A calendar to subscribe to: what is to be looked at and when, for all of the map or for one actor's part. For everybody. */
@WebServlet(ReviewCalendarFile.ADDRESS)
public class ReviewCalendarFile extends HttpServlet {

    static final String ADDRESS = "/samordningskarta/granskning.ics";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient VerificationService service;
    @Inject
    private transient MapSubjectService subjects;
    @Inject
    private transient ReviewCalendar calendar;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ReviewFilter.Owner owner;
        try {
            owner = owner(request.getParameter("aktor"));
        } catch (NotFound e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/calendar");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"granskning.ics\"");
        response.getWriter().write(calendar.of(service.calendar(owner)));
    }

    /** Only a member keeps a part of its own; what is no member's is the association's. */
    private ReviewFilter.Owner owner(String actor) {
        if (actor == null || actor.isEmpty()) {
            return null;
        }
        MapSubject found = subjects.actor(actor);
        return new ReviewFilter.Owner(found.keeperId());
    }
}
