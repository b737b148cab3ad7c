package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.FilerIdentity;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.organisation.OrganisationRow;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.security.Role;
import se.lexheller.security.SignInService;
import se.lexheller.security.User;

/** Whom a notice goes to. Functional addresses come first: they are read also when somebody is away. */
@ApplicationScoped
class Recipients {

    @Inject
    private OrganisationService organisations;
    @Inject
    private SignInService accounts;
    @Inject
    private DeviationService deviations;

    /** @return the association's functional address; where it has none, its coordinators' own */
    Set<String> association() {
        Set<String> addresses = organisations.active().stream().filter(o -> o.kind() == OrganisationKind.ASSOCIATION)
                .map(OrganisationRow::id).map(id -> organisations.get(id).email()).filter(Recipients::isGiven)
                .collect(Collectors.toCollection(TreeSet::new));
        return addresses.isEmpty() ? emails(accounts.holders(Role.COORDINATOR)) : addresses;
    }

    Set<String> directors() {
        return emails(accounts.holders(Role.DIRECTOR));
    }

    Set<String> administrators() {
        return emails(accounts.holders(Role.ADMINISTRATOR));
    }

    /** @return those who deal with incidents, each in person: it can't wait until somebody reads the functional address */
    Set<String> incidents() {
        Set<String> addresses = emails(accounts.holders(Role.COORDINATOR));
        addresses.addAll(emails(accounts.holders(Role.DIRECTOR)));
        return addresses;
    }

    /** @return the reviewers of texts for the public, but for the one who has written the text */
    Set<String> reviewers(long writtenById) {
        return emails(accounts.holders(Role.REVIEWER).stream().filter(user -> user.accountId() != writtenById).toList());
    }

    /**
     * @param unitId null where the member as a whole is asked
     * @return the unit's address, else the member's, else its handlers'; may be empty
     */
    Set<String> member(long organisationId, Long unitId) {
        Optional<String> unit = Optional.ofNullable(unitId).map(id -> organisations.getUnit(id).email());
        Optional<String> functional = unit.filter(Recipients::isGiven)
                .or(() -> Optional.ofNullable(organisations.get(organisationId).email()).filter(Recipients::isGiven));
        return functional.map(Set::of).orElseGet(() ->
                emails(accounts.colleagues(organisationId, Set.of(Role.HANDLER))));
    }

    /** @return empty where the filer has no address, or is no longer known */
    Optional<String> filer(long deviationId) {
        return deviations.filer(deviationId).map(FilerIdentity::email).filter(Recipients::isGiven);
    }

    private static Set<String> emails(Iterable<User> users) {
        Set<String> emails = new TreeSet<>();
        users.forEach(user -> emails.add(user.email()));
        return emails;
    }

    private static boolean isGiven(String address) {
        return address != null && !address.isBlank();
    }
}
