package se.lexheller.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.lexheller.platform.Settings;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.PageOf;

/**
 * Utkorgen as people see it: in the demonstration everybody reads the mails there, since none is sent; elsewhere the
 * administrator sees what has gone wrong, without words, links or addresses.
 */
@ApplicationScoped
@Transactional
public class OutboxService {

    static final int PAGE_SIZE = 25;

    @Inject
    private OutboxRepository mails;
    @Inject
    private SuppressionRepository suppressed;
    @Inject
    private OutboxAccess access;
    @Inject
    private Settings settings;
    @Inject
    private Clock clock;

    /**
     * @param recipient empty: everybody's; only the demonstration can ask for one
     * @param state     null: all
     * @param page      from 1
     * @throws NotFound for everybody but administrators outside the demonstration
     */
    public OutboxDetails read(User user, String recipient, MailState state, int page) {
        access.requireRead(user);
        boolean content = access.mayReadContent();
        String of = content ? recipient.strip() : "";
        List<MailRow> rows = mails.newest(of, state, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        PageOf<MailRow> list = new PageOf<>(content ? rows : rows.stream().map(MailRow::withoutContent).toList(),
                mails.count(of, state), page, PAGE_SIZE);
        return new OutboxDetails(list, mails.counts(), content ? mails.recipients() : List.of(), content,
                access.mayResend(user), settings.mail().configured());
    }

    /** @throws NotFound for everybody but those who may */
    public void sendAgain(User user, long mailId) {
        access.requireResend(user);
        OutboxMail mail = mails.lock(mailId).orElseThrow(() -> new NotFound("mail"));
        if (suppressed.contains(mail.recipient())) {
            throw new BusinessRuleViolation("rule.mail-suppressed");
        }
        mail.sendAgain(clock.instant());
    }
}
