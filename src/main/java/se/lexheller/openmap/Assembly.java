package se.lexheller.openmap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together what was read in bulk, service by service. */
record Assembly(Reference names, OpenTexts texts, Map<Long, List<String>> areas, Map<Long, List<String>> given, Map<Long, List<String>> groups,
        Map<Long, List<String>> steps, Map<Long, List<String>> programmes, Map<Long, List<OpenFact>> facts,
        Map<Long, List<OpenContact>> contacts, Map<Long, List<OpenServiceDetails.Paper>> documents) {

    static Assembly of(OpenFactRepository parts, Collection<Long> versions, LocalDate today, Reference names, OpenTexts texts) {
        return new Assembly(names, texts, parts.tied("intervention_area", "municipality_code", versions), parts.given(versions, today),
                parts.tied("intervention_target_group", "target_group_id", versions), parts.tied("intervention_step", "step_id", versions),
                parts.tied("intervention_programme", "programme_id", versions), parts.facts(versions, today, names),
                parts.contacts(versions, today, names), parts.documents(versions, today));
    }

    List<OpenServiceDetails> details(Collection<OpenService> services) {
        return services.stream().map(this::details).toList();
    }

    private OpenServiceDetails details(OpenService s) {
        List<OpenFact> told = new ArrayList<>(facts.getOrDefault(s.entryId(), List.of()));
        told.addAll(own(s));
        return new OpenServiceDetails(s, places(areas, s), places(given, s), Stream.of(
                terms(OpenTaxonomy.TARGET_GROUPS, groups, s), terms(OpenTaxonomy.JOURNEY_STEPS, steps, s),
                terms(OpenTaxonomy.PROGRAMMES, programmes, s)).flatMap(t -> t).toList(), told,
                contacts.getOrDefault(s.entryId(), List.of()), funders(told), documents.getOrDefault(s.entryId(), List.of()));
    }

    /** What stands in the intervention itself and has no field in the standard. */
    private List<OpenFact> own(OpenService s) {
        List<OpenFact> own = new ArrayList<>();
        if (s.replacedBy() != null) {
            own.add(new OpenFact(NameBased.of(s.uuid(), "replaced-by"), FactKind.REPLACED_BY, s.replacedBy(), s.replacedBy().toString(),
                    texts.get("kind.REPLACED_BY.text")));
        }
        String days = Intervals.of(s.validity());
        own.add(new OpenFact(NameBased.of(s.uuid(), "validity"), FactKind.VALIDITY, null, days,
                s.validity().isKnown() ? texts.get("fact.validity", days) : texts.get("fact.validity.unknown")));
        own.add(new OpenFact(NameBased.of(s.uuid(), "source"), FactKind.SOURCE, null, null, s.source()));
        return own;
    }

    private List<OpenServiceDetails.Funder> funders(List<OpenFact> told) {
        return told.stream().filter(f -> f.kind() == FactKind.FINANCES)
                .map(f -> new OpenServiceDetails.Funder(NameBased.of(f.uuid(), "funding"), name(f))).filter(f -> f.name() != null).toList();
    }

    private String name(OpenFact fact) {
        return names.organisations().values().stream().filter(o -> Objects.equals(o.uuid(), fact.about())).map(OpenOrganisation::name)
                .findFirst().orElse(null);
    }

    private List<OpenPlace> places(Map<Long, List<String>> by, OpenService s) {
        List<String> codes = by.getOrDefault(s.versionId(), List.of());
        return names.places().values().stream().filter(p -> codes.contains(p.code())).toList();
    }

    private Stream<OpenTerm> terms(OpenTaxonomy taxonomy, Map<Long, List<String>> by, OpenService s) {
        return names.terms(taxonomy, by.getOrDefault(s.versionId(), List.of()).stream().map(Long::valueOf).collect(Collectors.toSet()));
    }
}
