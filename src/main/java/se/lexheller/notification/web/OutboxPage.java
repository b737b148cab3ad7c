package se.lexheller.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.omnifaces.cdi.Param;
import se.lexheller.notification.MailState;
import se.lexheller.notification.OutboxDetails;
import se.lexheller.notification.OutboxService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.PageLinks;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.security.CurrentUser;

/** Utkorg. */
@Named
@RequestScoped
public class OutboxPage {

    /** A stretch of a mail's text; link is null where it is plain. */
    public record Part(String text, String link) {
    }

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    @Inject
    private OutboxService outbox;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "till")
    private String recipient;
    @Inject
    @Param(name = "lage")
    private String state;
    @Inject
    @Param(name = "sida")
    private Integer page;
    @Inject
    @Param(name = "igen")
    private Long again;
    private OutboxDetails details;

    @PostConstruct
    void load() {
        details = outbox.read(me.get(), getRecipient(), chosenState().orElse(null), page == null ? 1 : Math.max(1, page));
    }

    public void sendAgain() {
        if (errors.attempt(() -> outbox.sendAgain(me.get(), again))) {
            Redirect.withNotice("mail-again", Route.OUTBOX);
        }
    }

    public OutboxDetails getDetails() {
        return details;
    }

    public String getRecipient() {
        return recipient == null ? "" : recipient;
    }

    public String getState() {
        return chosenState().map(MailState::name).orElse("");
    }

    public MailState[] getStates() {
        return MailState.values();
    }

    public PageLinks getPages() {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("till", getRecipient());
        query.put("lage", getState());
        return new PageLinks(Route.OUTBOX.path(), query, details.mails());
    }

    /** @return the text cut at its links, so that the page can make them clickable and escape the rest */
    public List<Part> parts(String body) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = LINK.matcher(body);
        int end = 0;
        while (matcher.find()) {
            parts.add(new Part(body.substring(end, matcher.start()), null));
            parts.add(new Part(matcher.group(), matcher.group()));
            end = matcher.end();
        }
        parts.add(new Part(body.substring(end), null));
        return parts;
    }

    private Optional<MailState> chosenState() {
        return Arrays.stream(MailState.values()).filter(s -> s.name().equals(state)).findFirst();
    }
}
