package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.shared.NotFound;

/** Reads what one actor does. */
@ApplicationScoped
@Transactional
public class ActorService {

    @Inject
    private ActorRepository actors;
    @Inject
    private OrganisationService organisations;

    /**
     * @param slug         as {@link MapName} makes it
     * @param municipality code; null: wherever
     * @throws NotFound where there is no such organisation
     */
    public ActorDetails get(String slug, String municipality, LocalDate day) {
        long id = MapName.idIn(slug);
        MapName organisation = MapName.of(id, organisations.get(id).name());
        if (!organisation.slug().equals(slug)) {
            throw new NotFound("organisation " + slug);
        }
        return new ActorDetails(organisation, actors.parts(id, municipality, day), actors.duties(id, day), actors.contacts(id, day));
    }
}
