package se.lexheller.subscription.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.Encoding;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.publication.CaseFilter;
import se.lexheller.publication.web.FilterInAddress;
import se.lexheller.security.CurrentUser;
import se.lexheller.subscription.Frequency;
import se.lexheller.subscription.SubscriptionService;
import se.lexheller.subscription.Topic;

/** Följ besvarade avvikelser: by actor, kind, target group and intervention in any combination, or by a search. */
@Named
@RequestScoped
public class FollowTopicPage {

    @Inject
    private SubscriptionService subscriptions;
    @Inject
    private FilterInAddress address;
    @Inject
    private FrequencyField frequency;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "sokning")
    private String typedSearch;
    private Optional<Topic> search;
    private String email = "";

    @PostConstruct
    void load() {
        search = subscriptions.search(Objects.requireNonNullElse(typedSearch, ""));
    }

    public void ask() {
        if (errors.attempt(() -> subscriptions.ask(topic(), getChosen(), email))) {
            Redirect.to(withNotice("topic-mailed"));
        }
    }

    public void follow() {
        if (errors.attempt(() -> subscriptions.follow(me.get(), topic(), getChosen()))) {
            Redirect.to(withNotice("topic-followed"));
        }
    }

    private static String withNotice(String notice) {
        return Encoding.withQuery(Route.FOLLOW_TOPIC.path(), Map.of("besked", notice));
    }

    private Topic topic() {
        CaseFilter filter = address.filter();
        return search.orElseGet(() -> Topic.about(filter.actor(), filter.kind(), filter.place().group(), filter.place().intervention()));
    }

    /** @return null where no search is followed */
    public String getSearch() {
        return search.map(Topic::search).orElse(null);
    }

    /** @return where the same is a feed; null for a search, which has none */
    public String getFeed() {
        return search.isPresent() ? null : Encoding.withQuery("/feed.atom", address.query());
    }

    public Frequency getChosen() {
        return frequency.chosen(Frequency.WEEKLY);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
