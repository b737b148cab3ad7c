package se.lexheller.publication.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.OutdatedReadingService;
import se.lexheller.publication.OutdatedRow;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** Svar som kan vara inaktuella, for the association. */
@Named
@RequestScoped
public class OutdatedAnswersPage {

    @Inject
    private OutdatedReadingService reading;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "sida")
    private String page;
    private PageOf<OutdatedRow> list;

    @PostConstruct
    void load() {
        list = reading.list(me.get(), page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
    }

    public PageOf<OutdatedRow> getList() {
        return list;
    }

    public PageLinks getPages() {
        return new PageLinks(Route.OUTDATED_ANSWERS.path(), Map.of(), list);
    }
}
