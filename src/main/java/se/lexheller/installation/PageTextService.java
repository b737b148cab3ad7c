package se.lexheller.installation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.platform.change.PublicPart;
import se.lexheller.platform.web.Language;
import se.lexheller.security.User;
import se.lexheller.shared.AuditKind;
import se.lexheller.shared.Audited;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** The words of the pages about the site: everybody reads them, the administrator writes them. */
@ApplicationScoped
@Transactional
public class PageTextService {

    @Inject
    private InstallationAccess access;
    @Inject
    private InstallationRepository versions;
    @Inject
    private SwedishDates dates;
    @Inject
    private Event<Audited> audited;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;

    public PublicPage read(PublicText page) {
        Optional<PageText> written = versions.text(page);
        return new PublicPage(page, TextBlock.of(written.map(PageText::text).orElseGet(() -> own(page, Language.current()))), written.map(PageText::statement).orElse(null),
                written.map(PageText::writtenAt).orElse(null));
    }

    public EditedText edit(User user, PublicText page) {
        access.require(user);
        Optional<PageText> written = versions.text(page);
        return new EditedText(page, written.map(PageText::number).orElse(0), written.map(PageText::text).orElseGet(() -> own(page, Language.SWEDISH)),
                written.map(PageText::statement).orElse(null), versions.textVersions(page));
    }

    /** @param readNumber of the version that the administrator had before the eyes */
    public void write(User user, PublicText page, int readNumber, TypedPageText typed) {
        access.require(user);
        List<FieldError> errors = typed.errors(page, today());
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Optional<PageText> now = versions.text(page);
        if (now.map(PageText::number).orElse(0) != readNumber) {
            throw new EditConflict(Map.of("text", now.map(PageText::text).orElseGet(() -> own(page, Language.SWEDISH))), now.map(PageText::number).orElse(0));
        }
        if (!versions.store(new PageText(page, readNumber + 1, typed.text(), typed.statement(page), user.accountId(), clock.instant()))) {
            throw new InvalidInput(FieldError.of("text", "error.changed-just-now"));
        }
        changes.changed(PublicPart.INSTALLATION);
        audited.fire(Audited.by(user.accountId(), AuditKind.SETTING_CHANGED, clock.instant()).on("text " + page).part(readNumber + 1L));
    }

    public LocalDate today() {
        return dates.day(clock.instant());
    }

    /** What the product says of itself as long as nobody has written anything. */
    private static String own(PublicText page, Language language) {
        return ResourceBundle.getBundle("se.lexheller.installation.page-texts", language.bundles()).getString("page." + page + ".text");
    }
}
