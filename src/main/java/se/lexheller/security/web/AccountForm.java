package se.lexheller.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.AccountRow;
import se.lexheller.security.Role;
import se.lexheller.security.TypedAccount;

/** The fields of an account, shared by the page of a new one and that of one to be changed. */
@Named
@RequestScoped
public class AccountForm {

    /** A role to tick. */
    public record Choice(String value, String label, String hint) {
    }

    private static final String ROLES = "roles";

    @Inject
    private HttpServletRequest request;
    @Inject
    private OrganisationService organisations;
    @Inject
    private Texts texts;
    private String name;
    private String email;
    private Long organisation;
    private Set<String> stored = Set.of();

    void show(AccountRow row) {
        name = row.name();
        email = row.email();
        organisation = row.organisationId();
        stored = row.roles().stream().map(Role::name).collect(Collectors.toSet());
    }

    TypedAccount typed() {
        Set<Role> roles = Arrays.stream(Role.values()).filter(r -> chosen().contains(r.name())).collect(Collectors.toSet());
        return new TypedAccount(name, email, organisation, roles);
    }

    private List<String> chosen() {
        String[] values = request.getParameterValues(ROLES);
        return values == null ? List.of() : List.of(values);
    }

    /** @return what is ticked: as typed after a POST, else as stored */
    public Set<String> getChosenRoles() {
        return "POST".equals(request.getMethod()) ? Set.copyOf(chosen()) : stored;
    }

    public List<Choice> getRoles() {
        return Arrays.stream(Role.values())
                .map(r -> new Choice(r.name(), texts.get("role." + r), texts.get("role-hint." + r))).toList();
    }

    public List<OrganisationRow> getOrganisations() {
        return organisations.active();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Long getOrganisation() {
        return organisation;
    }

    public void setOrganisation(Long organisation) {
        this.organisation = organisation;
    }
}
