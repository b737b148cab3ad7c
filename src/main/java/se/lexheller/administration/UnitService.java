package se.lexheller.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationUnit;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;

/** Enheter of an organisation, each with a functional address that its questions go to. */
@ApplicationScoped
@Transactional
public class UnitService {

    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;
    @Inject
    private AdministrationAccess access;
    @Inject
    private OrganisationKeepingRepository organisations;

    public UnitDetails get(User user, long id) {
        access.require(user);
        OrganisationUnit unit = organisations.unit(id).orElseThrow(() -> new NotFound("unit " + id));
        Organisation organisation = organisations.find(unit.organisationId()).orElseThrow(() -> new NotFound("organisation"));
        return new UnitDetails(unit.id(), organisation.id(), organisation.name(), unit.name(), text(unit.email()), unit.isActive(), unit.version());
    }

    public void add(User user, long organisationId, TypedUnit typed) {
        access.require(user);
        organisations.lock(organisationId).filter(Organisation::isActive).orElseThrow(() -> new NotFound("organisation " + organisationId));
        check(organisationId, typed, 0);
        store(new OrganisationUnit(organisationId, typed.name(), orNull(typed.email())));
        told(user, "organisation", organisationId, "UNIT_ADDED");
    }

    /** @param readVersion of the unit that the administrator had before the eyes */
    public void change(User user, long id, long readVersion, TypedUnit typed) {
        access.require(user);
        OrganisationUnit unit = organisations.lockUnit(id).orElseThrow(() -> new NotFound("unit " + id));
        if (unit.version() != readVersion) {
            throw new EditConflict(Map.of(TypedUnit.NAME, unit.name(), TypedUnit.EMAIL, text(unit.email())), unit.version());
        }
        check(unit.organisationId(), typed, id);
        unit.change(typed.name(), orNull(typed.email()));
        store(unit);
        told(user, "unit", id, "CHANGED");
    }

    /** What it has been given stays with it; it can't be chosen any more. */
    public void close(User user, long id) {
        access.require(user);
        organisations.lockUnit(id).orElseThrow(() -> new NotFound("unit " + id)).close();
        told(user, "unit", id, "ENDED");
    }

    public void reopen(User user, long id) {
        access.require(user);
        organisations.lockUnit(id).orElseThrow(() -> new NotFound("unit " + id)).reopen();
        told(user, "unit", id, "REOPENED");
    }

    private void told(User user, String what, long id, String how) {
        audited.fire(Audited.by(user.accountId(), AuditKind.ORGANISATION_CHANGED, clock.instant()).on(what, id).change(null, how));
    }

    private void check(long organisationId, TypedUnit typed, long except) {
        List<FieldError> errors = new ArrayList<>(typed.errors());
        if (!typed.email().isEmpty() && organisations.isPersons(typed.email())) {
            errors.add(FieldError.of(TypedUnit.EMAIL, "error.persons-address"));
        }
        if (errors.isEmpty() && organisations.isUnitTaken(organisationId, typed.name(), except)) {
            errors.add(FieldError.of(TypedUnit.NAME, "error.unit-taken"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void store(OrganisationUnit unit) {
        if (!organisations.store(unit)) {
            throw new InvalidInput(FieldError.of(TypedUnit.NAME, "error.unit-taken"));
        }
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
