package se.lexheller.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationEnded;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PlainName;
import se.lexheller.shared.TypedText;

/** The administrator makes, changes and ends organisations; none is ever deleted, since cases and the map name it. */
@ApplicationScoped
@Transactional
public class OrganisationKeepingService {

    private static final int LONGEST_NOTE = 500;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    @Inject
    private AdministrationAccess access;
    @Inject
    private OrganisationKeepingRepository organisations;
    @Inject
    private Event<OrganisationEnded> ended;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<Audited> audited;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    public List<OrganisationListRow> list(User user) {
        access.require(user);
        return organisations.rows();
    }

    public OrganisationDetails get(User user, long id) {
        access.require(user);
        Organisation o = organisations.find(id).filter(Organisation::isActive).orElseThrow(() -> new NotFound("organisation " + id));
        return new OrganisationDetails(o.id(), o.kind(), o.name(), o.shortName(), text(o.registration()), text(o.email()), o.lastDay(), o.version(),
                organisations.domains(id), organisations.units(id), organisations.changes(id), DomainService.mayHaveDomains(o.kind()));
    }

    /** @return what an organisation can be: the association is one and stays it */
    public List<OrganisationKind> kinds(User user, OrganisationKind now) {
        access.require(user);
        if (now == OrganisationKind.ASSOCIATION) {
            return List.of(now);
        }
        List<OrganisationKind> kinds = new ArrayList<>(List.of(OrganisationKind.MEMBER, OrganisationKind.PROVIDER, OrganisationKind.EMPLOYER, OrganisationKind.OTHER));
        if (!organisations.hasAssociation()) {
            kinds.add(0, OrganisationKind.ASSOCIATION);
        }
        return kinds;
    }

    public LocalDate today() {
        return dates.day(clock.instant());
    }

    /** @return id of the new organisation */
    public long add(User user, TypedOrganisation typed) {
        access.require(user);
        check(user, typed, null);
        Organisation organisation = new Organisation(typed.chosenKind().orElseThrow(), typed.name(), typed.shortName(), orNull(typed.email()));
        organisation.registeredAs(typed.number());
        store(organisation, typed);
        organisations.tell(organisation, "", user.accountId(), clock.instant());
        told(user, organisation.id(), "ADDED");
        return organisation.id();
    }

    /** @param readVersion of the organisation that the administrator had before the eyes */
    public void change(User user, long id, long readVersion, TypedOrganisation typed) {
        access.require(user);
        Organisation organisation = locked(id, readVersion);
        check(user, typed, organisation);
        organisation.rename(typed.chosenKind().orElseThrow(), typed.name(), typed.shortName());
        organisation.registeredAs(typed.number());
        organisation.contactAt(orNull(typed.email()));
        store(organisation, typed);
        organisations.tell(organisation, "", user.accountId(), clock.instant());
        told(user, id, "CHANGED");
    }

    /** Its part of the map ends with it, its keys stop, and its addresses count no more; cases that name it stay as they are. */
    public void end(User user, long id, long readVersion, String typedDay, String note) {
        access.require(user);
        Organisation organisation = locked(id, readVersion);
        String why = TypedText.clean(note);
        TypedText.check("note", why, false, LONGEST_NOTE).ifPresent(OrganisationKeepingService::refuse);
        LocalDate lastDay = day(typedDay).orElseThrow(() -> new InvalidInput(FieldError.of("lastDay", "error.last-day")));
        if (organisation.kind() == OrganisationKind.ASSOCIATION) {
            refuse(FieldError.of("lastDay", "error.association-stays"));
        }
        Instant now = clock.instant();
        organisation.end(lastDay);
        organisations.tell(organisation, why, user.accountId(), now);
        told(user, id, "ENDED");
        ended.fire(new OrganisationEnded(id, lastDay, user.accountId(), why, now));
    }

    /** It goes on after all; what has ended with it on the map doesn't come back by itself. */
    public void goOn(User user, long id, long readVersion) {
        access.require(user);
        Organisation organisation = locked(id, readVersion);
        organisation.end(null);
        organisations.tell(organisation, "", user.accountId(), clock.instant());
        told(user, id, "REOPENED");
    }

    /** Cases and the map name it. */
    private void told(User user, long id, String what) {
        changes.changed(PublicPart.MAP);
        changes.changed(PublicPart.CASE);
        audited.fire(Audited.by(user.accountId(), AuditKind.ORGANISATION_CHANGED, clock.instant()).on("organisation", id).change(null, what));
    }

    private Organisation locked(long id, long readVersion) {
        Organisation o = organisations.lock(id).filter(Organisation::isActive).orElseThrow(() -> new NotFound("organisation " + id));
        if (o.version() != readVersion) {
            throw new EditConflict(Map.of("kind", o.kind().name(), "name", o.name(), "shortName", o.shortName(), "registration", text(o.registration()),
                    "email", text(o.email())), o.version());
        }
        return o;
    }

    private void check(User user, TypedOrganisation typed, Organisation organisation) {
        List<FieldError> errors = new ArrayList<>(typed.errors());
        OrganisationKind now = organisation == null ? OrganisationKind.OTHER : organisation.kind();
        if (typed.chosenKind().filter(kinds(user, now)::contains).isEmpty() && errors.stream().noneMatch(e -> e.field().equals("kind"))) {
            errors.add(FieldError.of("kind", "error.required-kind"));
        }
        if (!typed.email().isEmpty() && organisations.isPersons(typed.email())) {
            errors.add(FieldError.of("email", "error.persons-address"));
        }
        String slug = organisation == null ? PlainName.of(typed.name()) : organisation.slug();
        if (errors.isEmpty() && slug.isEmpty()) {
            errors.add(FieldError.of("name", "error.no-letters"));
        } else if (errors.isEmpty() && organisations.isTaken(typed.name(), slug, organisation == null ? 0 : organisation.id())) {
            errors.add(FieldError.of("name", "error.organisation-taken", typed.name()));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private void store(Organisation organisation, TypedOrganisation typed) {
        if (!organisations.store(organisation)) {
            refuse(FieldError.of("name", "error.organisation-taken", typed.name()));
        }
    }

    private static void refuse(FieldError error) {
        throw new InvalidInput(error);
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(TypedText.clean(typed))).filter(d -> !d.isBefore(EARLIEST) && !d.isAfter(LATEST));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static String text(String stored) {
        return stored == null ? "" : stored;
    }

    private static String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }
}
