package se.lexheller.openmap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.lexheller.mapexchange.MapPart;

/**
 * Everything that the file of the whole map is made of.
 *
 * @param rows of a part of the map, as an import takes them
 */
public record WholeMap(Function<MapPart, List<Map<String, List<String>>>> rows, List<OpenServiceDetails> services,
        List<OpenOrganisation> organisations, List<OpenTerm> terms, List<OpenTaxonomy> taxonomies) {
}
