package se.lexheller.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.shared.NotFound;

/** Reads the association's organisations and units, and tells whose staff an e-mail address belongs to. */
@ApplicationScoped
@Transactional
public class OrganisationService {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Inject
    private OrganisationRepository organisations;
    @Inject
    private Clock clock;

    /** @return all active ones that have not ended, by name, å ä ö last */
    public List<OrganisationRow> active() {
        return organisations.active(LocalDate.ofInstant(clock.instant(), ZONE));
    }

    /** @return the ids of those that {@link #active} gives, by slug */
    public Map<String, Long> idsBySlug() {
        return organisations.idsBySlug(LocalDate.ofInstant(clock.instant(), ZONE));
    }

    public List<OrganisationRow> members() {
        return active().stream().filter(OrganisationRow::isMember).toList();
    }

    /** @return the units of all active organisations, by organisation and name */
    public List<UnitRow> units() {
        return organisations.activeUnits();
    }

    /** @return the functional addresses of the association and its members, the association first */
    public List<ContactRow> contacts() {
        return organisations.contacts();
    }

    /** @throws NotFound where there is none */
    public Organisation get(long id) {
        return organisations.find(id).orElseThrow(() -> new NotFound("organisation " + id));
    }

    /** @param slug by which settings and files name it */
    public Optional<Organisation> withSlug(String slug) {
        return organisations.withSlug(slug);
    }

    /** @throws NotFound where there is none */
    public OrganisationUnit getUnit(long id) {
        return organisations.findUnit(id).orElseThrow(() -> new NotFound("unit " + id));
    }

    /**
     * @param email as typed
     * @return the organisation whose staff has addresses of that domain (subdomains don't count: each is entered by itself)
     */
    public Optional<Long> ofEmail(String email) {
        int at = email.lastIndexOf('@');
        return at < 1 ? Optional.empty() : EmailDomain.of(email.substring(at + 1))
                .flatMap(domain -> organisations.memberWithDomain(domain.name(), LocalDate.ofInstant(clock.instant(), ZONE)));
    }
}
