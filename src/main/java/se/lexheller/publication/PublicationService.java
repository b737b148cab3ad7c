package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.lexheller.deviation.By;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** The coordinator's work on the copy for the public: from the first masked word until the second person has it. */
@ApplicationScoped
@Transactional
public class PublicationService {

    /** In place of one place's key. */
    public static final String ALL_PLACES = "all";

    @Inject
    private PublicationRepository publications;
    @Inject
    private PublicationAccess access;
    @Inject
    private PublicationBeginning beginning;
    @Inject
    private PublicationComposer composer;
    @Inject
    private PublicationScan scan;
    @Inject
    private PublicationSteps steps;
    @Inject
    private Clock clock;

    /** @param reservationHeading for the answer of a party with a reservation; {0} is its name */
    public void begin(User user, String number, String reservationHeading) {
        access.requirePrepare(user);
        Publication begun = beginning.fresh(user, number, reservationHeading, clock.instant());
        steps.begun(publications.begin(begun), By.user(user));
    }

    public PublicationDetails page(User user, String number) {
        access.requireRead(user);
        return composer.details(user, number);
    }

    /** @return the case as readers would see it, were this copy published now; also for its parties once it is released */
    public CaseForReaders preview(User user, String number) {
        return composer.preview(user, number);
    }

    /**
     * Saves what is typed; released it has to be anew.
     *
     * @param slug        the address; where readers know another by now, that one leads on to it
     * @param readVersion the version that the writer had before the eyes
     * @throws EditConflict where somebody else has saved since
     * @throws InvalidInput where a text or the address can't be taken
     */
    public void save(User user, String number, PublicText text, String slug, long readVersion) {
        access.requirePrepare(user);
        Publication publication = publications.lock(composer.idOf(number));
        if (publication.version() == readVersion) {
            requireValid(publication, text, slug);
            composer.requireCitable(text);
        }
        steps.step(publication, p -> p.edit(text, slug, readVersion, user.accountId(), clock.instant()), null, By.user(user));
        publications.keepSlug();
    }

    /** Takes a found place, or {@value #ALL_PLACES} of them, out of the copy. */
    public void mask(User user, String number, String place, long readVersion) {
        access.requirePrepare(user);
        Publication publication = publications.lock(composer.idOf(number));
        Map<String, String> masked = place.equals(ALL_PLACES) ? scan.maskedAll(publication) : scan.masked(publication, place);
        steps.step(publication, p -> p.edit(PublicText.of(masked, publication.text().citations()), masked.get("slug"), readVersion, user.accountId(),
                clock.instant()), null, By.user(user));
    }

    /** @param reason why a warning is no personal data; kept with the case */
    public void acknowledge(User user, String number, String place, String reason) {
        access.requirePrepare(user);
        Publication publication = publications.lock(composer.idOf(number));
        scan.acknowledge(publication, place, reason, user.accountId(), clock.instant());
    }

    /** To the second person; personal data must be dealt with before. */
    public void handOver(User user, String number) {
        access.requirePrepare(user);
        Publication publication = publications.lock(composer.idOf(number));
        scan.requireClean(publication);
        steps.step(publication, p -> p.handOver(clock.instant()), null, By.user(user));
        steps.reviewWanted(publication);
    }

    /** All that is wrong at once, the address included. */
    private void requireValid(Publication publication, PublicText text, String slug) {
        List<FieldError> errors = new ArrayList<>(text.errors(publication.isCorrection()));
        if (!publication.slug().equals(slug)) {
            Slug.check("slug", slug, s -> publications.isSlugTaken(s, publication.deviationId())).ifPresent(errors::add);
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
