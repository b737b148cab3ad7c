package se.lexheller.openmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;
import se.lexheller.shared.PlainName;

/** Reads the map as it is today for programs; there is no user here, the map is the same for all. */
@ApplicationScoped
@Transactional
public class OpenMapService {

    @Inject
    private OpenMapRepository map;
    @Inject
    private OpenFactRepository parts;
    @Inject
    private OpenTexts texts;
    @Inject
    private SwedishDates dates;
    @Inject
    private Clock clock;

    /** @param page counted from 1; beyond the last it is empty */
    public PageOf<OpenService> services(OpenFilter filter, int page, int size) {
        OpenMapRepository.Slice<OpenService> found = map.services(filter, today(), first(page, size), size);
        return page(found, page, size, page == 1 || !found.rows().isEmpty() ? 0 : map.count(filter, today()));
    }

    public PageOf<OpenServiceDetails> servicesInFull(OpenFilter filter, int page, int size) {
        PageOf<OpenService> found = services(filter, page, size);
        return new PageOf<>(details(found.rows()), found.total(), page, size);
    }

    /** @throws NotFound where no intervention has the UUID */
    public OpenServiceDetails service(UUID uuid) {
        OpenService found = map.service(uuid, today()).orElseThrow(() -> new NotFound("service"));
        return details(List.of(found)).get(0);
    }

    /** @param slug of its page on the map; @throws NotFound where no intervention has it */
    public OpenServiceDetails service(String slug) {
        OpenService found = Optional.of(slug).filter(PlainName::isOne).flatMap(s -> map.service(s, today())).orElseThrow(() -> new NotFound("service"));
        return details(List.of(found)).get(0);
    }

    public PageOf<OpenAtPlace> atPlaces(OpenFilter filter, int page, int size) {
        OpenMapRepository.Slice<OpenAtPlace> found = map.atPlaces(filter, today(), first(page, size), size);
        return page(found, page, size, page == 1 || !found.rows().isEmpty() ? 0 : map.countAtPlaces(filter, today()));
    }

    /** @return the service and the one of its places; @throws NotFound where it isn't given there, or at all */
    public Map.Entry<OpenServiceDetails, OpenPlace> atPlace(UUID uuid) {
        OpenMapRepository.Given given = map.given(today()).stream()
                .filter(g -> OpenServiceDetails.uuidAt(g.service(), new OpenPlace(g.place(), "")).equals(uuid)).findFirst()
                .orElseThrow(() -> new NotFound("service at location"));
        OpenServiceDetails service = service(given.service());
        return Map.entry(service, service.places().stream().filter(p -> p.code().equals(given.place())).findFirst().orElseThrow());
    }

    public PageOf<OpenOrganisation> organisations(OpenFilter filter, int page, int size) {
        OpenMapRepository.Slice<OpenOrganisation> found = map.organisations(filter, today(), first(page, size), size);
        return page(found, page, size, page == 1 || !found.rows().isEmpty() ? 0 : map.countOrganisations(filter, today()));
    }

    /** @throws NotFound where no organisation has the UUID */
    public OpenOrganisationDetails organisation(UUID uuid) {
        OpenOrganisation found = map.organisations().stream().filter(o -> o.uuid().equals(uuid)).findFirst()
                .orElseThrow(() -> new NotFound("organization"));
        return details(found, parts.contacts(uuid, today()));
    }

    private OpenOrganisationDetails details(OpenOrganisation organisation, List<OpenContact> contacts) {
        List<OpenService> performed = map.services(new OpenFilter(null, null, null, organisation.uuid(), null), today(), 0, Integer.MAX_VALUE).rows();
        return new OpenOrganisationDetails(organisation, contacts, performed);
    }

    /** @return an intervention without what hangs on it, in one statement; @throws NotFound where no intervention has the UUID */
    public OpenService serviceInBrief(UUID uuid) {
        return map.service(uuid, today()).orElseThrow(() -> new NotFound("service"));
    }

    /** @return the municipalities in which the members work, by name */
    public List<OpenPlace> places() {
        return parts.places();
    }

    public List<OpenTaxonomy> taxonomies() {
        return List.of(OpenTaxonomy.values());
    }

    /** @return all terms, taxonomy by taxonomy */
    public List<OpenTerm> terms() {
        List<OpenTerm> all = new ArrayList<>(parts.terms());
        all.addAll(kinds());
        return all;
    }

    /** @return the words for what the map says of an intervention */
    public List<OpenTerm> kinds() {
        return Arrays.stream(FactKind.values()).map(kind -> new OpenTerm(0, kind.uuid(), OpenTaxonomy.MAP_FACTS, kind.code(),
                texts.get("kind." + kind.name()), texts.get("kind." + kind.name() + ".text"), kind.parent() == null ? null : kind.parent().uuid(), null))
                .toList();
    }

    /** @return the day it is in Sweden */
    public LocalDate today() {
        return dates.day(clock.instant());
    }

    private List<OpenServiceDetails> details(Collection<OpenService> services) {
        if (services.isEmpty()) {
            return List.of();
        }
        List<Long> versions = services.stream().map(OpenService::versionId).toList();
        Reference names = parts.reference();
        return Assembly.of(parts, versions, today(), names, texts).details(services);
    }

    private static long first(int page, int size) {
        return (page - 1L) * size;
    }

    private static <T> PageOf<T> page(OpenMapRepository.Slice<T> found, int page, int size, long counted) {
        return new PageOf<>(found.rows(), found.rows().isEmpty() ? counted : found.total(), page, size);
    }
}
