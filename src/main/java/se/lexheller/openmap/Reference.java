package se.lexheller.openmap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The names that facts are told with.
 *
 * @param organisations by id
 * @param places        by code, in the order of their names
 */
record Reference(Map<Long, OpenOrganisation> organisations, Map<String, OpenPlace> places, List<OpenTerm> terms) {

    OpenOrganisation organisation(Long id) {
        return id == null ? null : organisations.get(id);
    }

    String organisationName(Long id) {
        return id == null ? null : organisations.get(id).name();
    }

    Stream<OpenTerm> terms(OpenTaxonomy taxonomy, Collection<Long> ids) {
        return terms.stream().filter(t -> t.taxonomy() == taxonomy && ids.contains(t.id()));
    }

    /** @return null where there is no id */
    String termName(OpenTaxonomy taxonomy, Long id) {
        return id == null ? null : terms(taxonomy, List.of(id)).map(OpenTerm::name).findFirst().orElse(null);
    }
}
