package se.lexheller.harvest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.harvest.HarvestSourceRow;
import se.lexheller.harvest.HarvestSourceService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Andra förbund som vi följer. */
@Named
@RequestScoped
public class HarvestPage {

    @Inject
    private HarvestSourceService sources;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "leave")
    private Long leave;
    @Inject
    @Param(name = "askSoon")
    private Long askSoon;
    private String name;
    private String address;
    private List<HarvestSourceRow> rows;

    public void show() {
        rows = sources.list(me.get());
    }

    public void follow() {
        if (errors.attempt(() -> sources.follow(me.get(), name, address))) {
            Redirect.withNotice("harvest-followed", Route.HARVEST);
        }
    }

    public void leaveOne() {
        if (leave != null && errors.attempt(() -> sources.leave(me.get(), leave))) {
            Redirect.withNotice("harvest-left", Route.HARVEST);
        }
    }

    public void askOne() {
        if (askSoon != null && errors.attempt(() -> sources.askSoon(me.get(), askSoon))) {
            Redirect.withNotice("harvest-asked", Route.HARVEST);
        }
    }

    public List<HarvestSourceRow> getRows() {
        return rows;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }
}
