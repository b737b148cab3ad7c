package se.lexheller.register.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.register.Direction;
import se.lexheller.register.RegisterFilter;
import se.lexheller.register.RegisterRow;
import se.lexheller.register.RegisterService;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** Diariet: what stands in the address is shown, the newest first. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    private RegisterService register;
    @Inject
    private OrganisationService organisations;
    @Inject
    private CurrentUser me;
    private RegisterFilter filter;
    private PageOf<RegisterRow> list;
    private List<OrganisationRow> members;

    @PostConstruct
    void load() {
        Map<String, String> query = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        filter = RegisterFilter.of(query);
        String page = query.getOrDefault("sida", "1");
        list = register.page(me.get(), filter, page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1);
        members = organisations.members();
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    public RegisterFilter getFilter() {
        return filter;
    }

    public PageOf<RegisterRow> getList() {
        return list;
    }

    public List<OrganisationRow> getMembers() {
        return members;
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public PageLinks getPages() {
        return new PageLinks(Route.REGISTER.path(), filter.query(), list);
    }

    /** @return the same entries as a file */
    public String getCsv() {
        return Encoding.withQuery(RegisterExport.CSV, filter.query());
    }

    public String getXml() {
        return Encoding.withQuery(RegisterExport.XML, filter.query());
    }
}
