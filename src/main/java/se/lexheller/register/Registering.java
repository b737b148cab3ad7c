package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.deviation.DeviationService;
import se.lexheller.deviation.NumberSeries;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.publication.PublicationMoved;

/** Makes the entries: number, day, counterpart and subject, without a word of the case and without a person. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Registering {

    static final String SERIES = "D";

    @Inject
    private NumberSeries numbers;
    @Inject
    private RegisterRepository entries;
    @Inject
    private PublishedVersionRepository versions;
    @Inject
    private RegisterWords words;
    @Inject
    private DeviationService cases;
    @Inject
    private OrganisationService organisations;
    @Inject
    private SwedishDates dates;

    void enter(Document document) {
        String subject = words.subject(document.kind(), cases.facts(document.deviationId()).kind());
        String counterpart = document.organisationId() == null ? words.counterpart(document.kind().counterpart())
                : organisations.get(document.organisationId()).name();
        entries.add(document, numbers.next(SERIES, dates.day(document.at()).getYear()), dates.day(document.at()), counterpart, subject);
    }

    /** What the public gets to read is kept as it is now. */
    void publication(PublicationMoved moved) {
        switch (moved.to()) {
            case PUBLISHED -> published(DocumentKind.PUBLICATION, moved);
            case CORRECTED -> published(DocumentKind.CORRECTION, moved);
            case WITHDRAWN -> enter(Document.of(DocumentKind.PUBLICATION_WITHDRAWN, moved.deviationId(), moved.at()));
            default -> { } // the working copy is no document yet
        }
    }

    private void published(DocumentKind kind, PublicationMoved moved) {
        versions.keep(moved.deviationId(), moved.to().name(), moved.at());
        enter(Document.of(kind, moved.deviationId(), moved.at()));
    }
}
