package se.lexheller.mapkeeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.lexheller.organisation.OrganisationEnded;

/** Lets an actor's participations, responsibilities and contacts end with it; the map of the days before stays as it was. */
@ApplicationScoped
class ActorEndings {

    @Inject
    private KeepingRepository entries;
    @Inject
    private MapKeysRepository keys;
    @Inject
    private EntryWriting writing;

    void endWith(long actor, EndOfEntry end) {
        MapKeys current = keys.all();
        entries.lock(entries.ofOrganisation(actor)).forEach(entry -> writing.endWith(entry, end, current));
    }

    void onOrganisationEnded(@Observes OrganisationEnded ended) {
        endWith(ended.organisationId(), new EndOfEntry(ended.lastDay(), ended.accountId(), ended.note().isEmpty() ? null : ended.note(), ended.at()));
    }
}
