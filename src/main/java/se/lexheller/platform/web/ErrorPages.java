package se.lexheller.platform.web;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.lexheller.shared.Gone;
import se.lexheller.shared.NotFound;

/** The one handler of what a page didn't take care of: 400, 404 and 410 by name, everything else a 500 that is in the log. */
public class ErrorPages extends ExceptionHandlerFactory {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class.getName());

    /** Where the page of 410 finds why, for the reader. */
    private static final String GONE_REASON = "goneReason";

    public ErrorPages(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Handler(getWrapped().getExceptionHandler());
    }

    private static final class Handler extends ExceptionHandlerWrapper {

        Handler(ExceptionHandler wrapped) {
            super(wrapped);
        }

        @Override
        public void handle() {
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            if (events.hasNext()) {
                answer(events.next().getContext().getException());
                removeAll();
            }
        }

        private void removeAll() {
            Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                events.next();
                events.remove();
            }
        }

        private static void answer(Throwable thrown) {
            FacesContext context = FacesContext.getCurrentInstance();
            int status = status(thrown);
            if (status == HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
                LOG.log(Level.SEVERE, "a page failed", thrown);
            }
            if (!context.getExternalContext().isResponseCommitted()) {
                send(context, status);
            }
            context.responseComplete();
        }

        private static void send(FacesContext context, int status) {
            try {
                context.getExternalContext().responseReset();
                context.getExternalContext().responseSendError(status, null);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (IllegalStateException e) {
                throw new FacesException(e);
            }
        }

        private static int status(Throwable thrown) {
            for (Throwable e = thrown; e != null; e = e.getCause()) {
                if (e instanceof NotFound) {
                    return HttpServletResponse.SC_NOT_FOUND;
                }
                if (e instanceof ViewExpiredException) {
                    // No view has a state: who sends one has made it up, and there is nothing to be read from it.
                    return HttpServletResponse.SC_BAD_REQUEST;
                }
                if (e instanceof Gone gone) {
                    FacesContext.getCurrentInstance().getExternalContext().getRequestMap().put(GONE_REASON, gone.reason());
                    return HttpServletResponse.SC_GONE;
                }
            }
            return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        }
    }
}
