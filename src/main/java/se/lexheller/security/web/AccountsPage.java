package se.lexheller.security.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Route;
import se.lexheller.security.AccountRow;
import se.lexheller.security.AccountService;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.PageOf;

/** Konton. */
@Named
@RequestScoped
public class AccountsPage {

    @Inject
    private AccountService accounts;
    @Inject
    private OrganisationService organisations;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "q")
    private String search;
    @Inject
    @Param(name = "sida")
    private Integer page;
    private PageOf<AccountRow> list;
    private Map<Long, String> organisationNames;

    @PostConstruct
    void load() {
        list = accounts.list(me.get(), getSearch(), page == null ? 1 : Math.max(1, page));
        organisationNames = organisations.active().stream().collect(Collectors.toMap(OrganisationRow::id, OrganisationRow::name));
    }

    public PageOf<AccountRow> getList() {
        return list;
    }

    /** @return empty where the account belongs to none, or to one that is no longer active */
    public String organisation(AccountRow row) {
        return row.organisationId() == null ? "" : organisationNames.getOrDefault(row.organisationId(), "");
    }

    public String getSearch() {
        return search == null ? "" : search;
    }

    public PageLinks getPages() {
        return new PageLinks(Route.ACCOUNTS.path(), Map.of("q", getSearch()), list);
    }
}
