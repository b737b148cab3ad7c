package se.lexheller.platform.logging;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.logging.Handler;
import java.util.logging.Logger;

/**
 * Wraps the formatters of the server's log handlers while the application runs. The server sets its log up before it
 * knows of our classes, so its own configuration cannot name them.
 */
@WebListener
public class LogSetup implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        for (Handler handler : handlers()) {
            if (handler.getFormatter() != null) {
                handler.setFormatter(new CorrelatedLines(handler.getFormatter()));
            }
        }
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        for (Handler handler : handlers()) {
            if (handler.getFormatter() instanceof CorrelatedLines lines) {
                handler.setFormatter(lines.server());
            }
        }
    }

    private static Handler[] handlers() {
        return Logger.getLogger("").getHandlers();
    }
}
