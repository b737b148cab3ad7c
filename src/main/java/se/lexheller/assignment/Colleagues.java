package se.lexheller.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.organisation.UnitRow;
import se.lexheller.security.Role;
import se.lexheller.security.SignInService;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;

/** Who at a member can take over an assignment, and who elsewhere may be responsible instead. */
@ApplicationScoped
class Colleagues {

    @Inject
    private SignInService accounts;
    @Inject
    private OrganisationService organisations;

    /** @return those who handle assignments at the member */
    List<User> handlers(long organisationId) {
        return accounts.colleagues(organisationId, Set.of(Role.HANDLER));
    }

    List<UnitRow> units(long organisationId) {
        return organisations.units().stream().filter(u -> u.organisationId() == organisationId).toList();
    }

    /** @return everybody but the member itself and the association, which has just asked */
    List<OrganisationRow> others(long organisationId) {
        return organisations.active().stream().filter(OrganisationRow::isMember).filter(o -> o.id() != organisationId).toList();
    }

    /** @return null for null */
    String name(long organisationId, Long accountId) {
        return accountId == null ? null : accounts.colleagues(organisationId).stream()
                .filter(u -> u.accountId().equals(accountId)).map(User::name).findFirst().orElse(null);
    }

    /**
     * @return who gets it, in words
     * @throws NotFound where colleague or unit is another organisation's
     */
    String receiving(long organisationId, Long handlerId, Long unitId) {
        String handler = handlerId == null ? null : handlers(organisationId).stream().filter(u -> u.accountId().equals(handlerId))
                .map(User::name).findFirst().orElseThrow(() -> new NotFound("colleague"));
        String unit = unitId == null ? null : units(organisationId).stream().filter(u -> u.id() == unitId)
                .map(UnitRow::name).findFirst().orElseThrow(() -> new NotFound("unit"));
        return Stream.of(unit, handler).filter(name -> name != null).collect(Collectors.joining(", "));
    }

    /** @return with the name of the chosen organisation where nothing was written; one that can't be chosen is dropped */
    Declining named(Declining typed) {
        if (typed.responsibleOrganisationId() == null) {
            return typed;
        }
        String name = organisations.active().stream().filter(o -> o.id() == typed.responsibleOrganisationId())
                .map(OrganisationRow::name).findFirst().orElseThrow(() -> new NotFound("organisation"));
        String responsible = typed.responsible().isEmpty() ? name : name + " – " + typed.responsible();
        return new Declining(typed.reason(), responsible, typed.responsibleOrganisationId());
    }
}
