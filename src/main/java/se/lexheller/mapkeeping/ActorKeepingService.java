package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lexheller.organisation.Organisation;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PlainName;
import se.lexheller.shared.TypedText;

/** Aktörer: the coordinator makes, renames and ends those that are neither a member nor the association. */
@ApplicationScoped
@Transactional
public class ActorKeepingService {

    private static final int LONGEST_NOTE = 500;

    @Inject
    private KeepingAccess access;
    @Inject
    private ActorKeepingRepository actors;
    @Inject
    private ActorEndings endings;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    /** @return by name, those that have ended too */
    public List<ActorRow> list(User user) {
        access.requireRead(user);
        return actors.rows();
    }

    public KeptActor get(User user, String slug) {
        access.requireRead(user);
        Organisation actor = actors.find(known(slug)).orElseThrow(() -> new NotFound("actor"));
        return new KeptActor(new ActorRow(actor.id(), actor.slug(), actor.kind(), actor.name(), actor.shortName(), actor.lastDay()), actor.version(),
                actors.changes(actor.id()), access.mayCoordinate(user) && TypedActor.KINDS.contains(actor.kind()));
    }

    /** @return slug of the new actor */
    public String add(User user, TypedActor typed) {
        access.requireCoordinator(user);
        check(typed, null);
        Organisation actor = new Organisation(typed.organisationKind(), typed.name(), typed.shortName(), null);
        if (!actors.store(actor)) {
            throw taken(typed);
        }
        tell(actor, "", user);
        return actor.slug();
    }

    /** @param readVersion of the actor that the coordinator had before the eyes */
    public void change(User user, String slug, long readVersion, TypedActor typed) {
        Organisation actor = locked(user, slug, readVersion);
        check(typed, actor);
        actor.rename(typed.organisationKind(), typed.name(), typed.shortName());
        if (!actors.store(actor)) {
            throw taken(typed);
        }
        tell(actor, "", user);
    }

    /** Its participations, responsibilities and contacts end with it; the map of the days before stays as it was. */
    public void end(User user, String slug, long readVersion, String typedDay, String note) {
        Organisation actor = locked(user, slug, readVersion);
        String why = TypedText.clean(note);
        TypedText.check("note", why, false, LONGEST_NOTE).ifPresent(error -> {
            throw new InvalidInput(error);
        });
        LocalDate lastDay = LastDay.read(typedDay);
        Instant now = clock.instant();
        endings.endWith(actor.id(), new EndOfEntry(lastDay, user.accountId(), why.isEmpty() ? null : why, now));
        actor.end(lastDay);
        tell(actor, why, user);
    }

    /** Cases and the map name it. */
    private void tell(Organisation actor, String note, User user) {
        actors.tell(actor, note, user.accountId(), clock.instant());
        changes.changed(PublicPart.MAP);
        changes.changed(PublicPart.CASE);
    }

    private Organisation locked(User user, String slug, long readVersion) {
        access.requireCoordinator(user);
        Organisation actor = actors.lock(known(slug)).filter(o -> TypedActor.KINDS.contains(o.kind())).orElseThrow(() -> new NotFound("actor"));
        if (actor.version() != readVersion) {
            throw new EditConflict(Map.of("kind", actor.kind().name(), "name", actor.name(), "shortName", actor.shortName()), actor.version());
        }
        return actor;
    }

    private static String known(String slug) {
        if (!PlainName.isOne(slug)) {
            throw new NotFound("actor");
        }
        return slug;
    }

    private void check(TypedActor typed, Organisation actor) {
        List<FieldError> errors = new ArrayList<>(typed.errors());
        String slug = actor == null ? PlainName.of(typed.name()) : actor.slug();
        if (errors.isEmpty() && slug.isEmpty()) {
            errors.add(FieldError.of("name", "error.map.no-letters"));
        } else if (errors.isEmpty() && actors.isTaken(typed.name(), slug, actor == null ? null : actor.id())) {
            throw taken(typed);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static InvalidInput taken(TypedActor typed) {
        return new InvalidInput(FieldError.of("name", "error.map.actor-taken", typed.name()));
    }
}
