package se.lexheller.subscription.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.web.FilterInAddress;
import se.lexheller.publication.web.KindInAddress;
import se.lexheller.subscription.SubscriptionService;
import se.lexheller.subscription.TopicChoices;

/** The fields of a topic, in forms and, as a start, in the address that led to one. */
@Named
@RequestScoped
public class TopicFields {

    /** A kind to choose: its word in the address, and its name in the code. */
    public record KindChoice(String word, DeviationKind kind) {
    }

    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private FilterInAddress address;
    private TopicChoices choices;

    @PostConstruct
    void load() {
        choices = subscriptions.choices();
    }

    public CaseFilter getFilter() {
        return address.filter();
    }

    public TopicChoices getChoices() {
        return choices;
    }

    public List<KindChoice> getKinds() {
        return Arrays.stream(DeviationKind.values()).map(k -> new KindChoice(KindInAddress.of(k), k)).toList();
    }
}
