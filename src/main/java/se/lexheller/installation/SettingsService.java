package se.lexheller.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;

/** The administrator says what the association is called, where to reach it, and what its pages look like. */
@ApplicationScoped
@Transactional
public class SettingsService {

    private static final Logger LOG = Logger.getLogger(SettingsService.class.getName());

    @Inject
    private InstallationAccess access;
    @Inject
    private InstallationRepository versions;
    @Inject
    private AccentColour colours;
    @Inject
    private Event<Audited> audited;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    public EditedSettings get(User user) {
        access.require(user);
        Optional<InstallationVersion> now = versions.settings();
        return new EditedSettings(now.map(InstallationVersion::number).orElse(0), now.map(InstallationVersion::typed).orElse(TypedSettings.none()),
                now.map(InstallationVersion::logoHash).orElse(null) != null, versions.settingsVersions());
    }

    /** @param readNumber of the version that the administrator had before the eyes */
    public void change(User user, int readNumber, TypedSettings typed) {
        access.require(user);
        List<FieldError> errors = new ArrayList<>(typed.errors());
        if (errors.isEmpty() && !typed.accent().isEmpty()) {
            colours.weakness(typed.accent()).ifPresent(weak -> errors.add(FieldError.of("accent", "error.accent-contrast", weak.contrast(), weak.least())));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Optional<InstallationVersion> now = versions.settings();
        if (now.map(InstallationVersion::number).orElse(0) != readNumber) {
            throw conflict(now.orElseThrow(() -> new NotFound("version " + readNumber)));
        }
        write(user, readNumber, typed, now.map(InstallationVersion::logoHash).orElse(null));
    }

    /**
     * @param sent a PNG file as it was sent; what is kept is drawn anew
     * @throws InvalidInput where it is none, or too large
     */
    public void changeLogo(User user, byte[] sent) {
        access.require(user);
        byte[] png = Logo.redrawn(sent);
        String hash = Secret.hash(png);
        versions.keepLogo(hash, png);
        Optional<InstallationVersion> now = versions.settings();
        write(user, now.map(InstallationVersion::number).orElse(0), now.map(InstallationVersion::typed).orElse(TypedSettings.none()), hash);
    }

    public void removeLogo(User user) {
        access.require(user);
        versions.settings().filter(now -> now.logoHash() != null).ifPresent(now -> write(user, now.number(), now.typed(), null));
    }

    public void requireAllowed(User user) {
        access.require(user);
    }

    /** @return the logo that counts, for everybody; empty where there is none */
    public Optional<byte[]> logo() {
        return versions.logo();
    }

    private void write(User user, int before, TypedSettings typed, String logoHash) {
        changes.changed(PublicPart.INSTALLATION);
        if (!versions.store(new InstallationVersion(before + 1, typed, logoHash, user.accountId(), clock.instant()))) {
            throw new InvalidInput(FieldError.of("name", "error.changed-just-now"));
        }
        LOG.info(() -> "settings of the installation, version %d, written by %d".formatted(before + 1, user.accountId()));
        audited.fire(Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, clock.instant()).on("installation").part(before + 1L));
    }

    private static EditConflict conflict(InstallationVersion theirs) {
        TypedSettings now = theirs.typed();
        return new EditConflict(Map.of("name", now.name(), "email", now.email(), "phone", now.phone(), "postalAddress", now.postalAddress(),
                "accent", now.accent()), theirs.number());
    }
}
