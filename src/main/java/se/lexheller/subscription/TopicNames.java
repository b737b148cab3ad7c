package se.lexheller.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.PlaceNames;
import se.lexheller.coordinationmap.PlaceService;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** Names for topics, and topics by what can be chosen. */
@ApplicationScoped
class TopicNames {

    @Inject
    private SubscriptionRepository subscriptions;
    @Inject
    private OrganisationService organisations;
    @Inject
    private PlaceService map;

    TopicChoices choices() {
        PlaceNames names = map.names();
        return new TopicChoices(organisations.active(), names.groups(), names.interventions());
    }

    /** @throws InvalidInput where something is named that can't be chosen */
    void requireKnown(Topic topic) {
        TopicChoices choices = choices();
        require("aktor", topic.actor() == null || choices.actors().stream().anyMatch(o -> o.id() == topic.actor()));
        require("malgrupp", topic.group() == null || PlaceNames.of(choices.groups(), topic.group()) != null);
        require("insats", topic.intervention() == null || PlaceNames.of(choices.interventions(), topic.intervention()) != null);
    }

    private static void require(String field, boolean known) {
        if (!known) {
            throw new InvalidInput(FieldError.of(field, "error.unknown-topic"));
        }
    }

    TopicDetails of(Topic topic) {
        if (topic.isCase()) {
            Object[] published = subscriptions.caseOf(topic.publishedCase());
            return new TopicDetails((String) published[0], (String) published[1], null, null, null, null, null);
        }
        if (topic.isSearch()) {
            return new TopicDetails(null, null, null, null, null, null, topic.search());
        }
        String actor = topic.actor() == null ? null : organisations.get(topic.actor()).name();
        return new TopicDetails(null, null, actor, topic.kind(), name(map.groups(), topic.group()), intervention(topic.intervention()), null);
    }

    private String intervention(Long id) {
        Map<Long, MapName> names = id == null ? Map.of() : map.interventions(List.of(id));
        return id == null ? null : names.containsKey(id) ? names.get(id).name() : "";
    }

    /** @return empty for what has been renamed away: it narrows still */
    private static String name(List<MapName> names, Long id) {
        MapName found = PlaceNames.of(names, id);
        return id == null ? null : found == null ? "" : found.name();
    }
}
