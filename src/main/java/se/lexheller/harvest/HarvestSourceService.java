package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.lexheller.platform.Settings;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.TypedText;

/** The administrator says whom to follow, and no longer. */
@ApplicationScoped
@Transactional
public class HarvestSourceService {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ADDRESS = 200;
    private static final String HOST = "[a-z0-9]([a-z0-9.-]{0,180}[a-z0-9])?";

    @Inject
    private HarvestAccess access;
    @Inject
    private HarvestRepository harvest;
    @Inject
    private OtherSite site;
    @Inject
    private Settings settings;
    @Inject
    private ChangeLog changes;
    @Inject
    private Event<Audited> audited;
    @Inject
    private Clock clock;

    /** @return by name */
    public List<HarvestSourceRow> list(User user) {
        access.require(user);
        return harvest.rows();
    }

    /**
     * @param typedAddress as people write it, with or without what comes after the host
     * @throws InvalidInput where it can't be followed
     */
    public void follow(User user, String typedName, String typedAddress) {
        access.require(user);
        String name = TypedText.clean(typedName);
        Optional<String> address = address(TypedText.clean(typedAddress));
        List<FieldError> errors = new ArrayList<>();
        TypedText.check("name", name, true, LONGEST_NAME).ifPresent(errors::add);
        if (address.isEmpty()) {
            errors.add(FieldError.of("address", "error.harvest-address"));
        } else if (address.get().equals(settings.baseUrl().toString())) {
            errors.add(FieldError.of("address", "error.harvest-own"));
        } else if (harvest.isFollowed(address.get())) {
            errors.add(FieldError.of("address", "error.harvest-followed"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        HarvestSource source = harvest.add(new HarvestSource(name, address.get(), user.accountId(), clock.instant()));
        audited.fire(Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, clock.instant()).on("followed-association", source.id()));
    }

    /** At the next round, whenever its turn would have been. */
    public void askSoon(User user, long id) {
        access.require(user);
        harvest.lock(id).orElseThrow(() -> new NotFound("followed association " + id)).askSoon(clock.instant());
    }

    /** All that was kept of it goes at once. */
    public void leave(User user, long id) {
        access.require(user);
        harvest.lock(id).ifPresent(source -> {
            harvest.remove(source);
            changes.changed(PublicPart.FOREIGN_CASE);
            audited.fire(Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, clock.instant()).on("followed-association", id));
        });
    }

    /** @return scheme and host, and nothing else; empty where it can't be one that is followed */
    private Optional<String> address(String typed) {
        try {
            URI uri = new URI(typed.contains("://") ? typed : "https://" + typed);
            if (uri.getHost() == null || uri.getUserInfo() != null || typed.length() > LONGEST_ADDRESS) {
                return Optional.empty();
            }
            String host = uri.getHost().toLowerCase(Locale.ROOT);
            URI plain = new URI(uri.getScheme().toLowerCase(Locale.ROOT), null, host, uri.getPort(), null, null, null);
            return Optional.of(plain).filter(site::mayAsk).filter(u -> host.matches(HOST)).map(URI::toString);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
