package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** What somebody has begun to write, on a real database: whose it is and when it goes. */
@ExtendWith(ArquillianExtension.class)
class DraftIT extends FilerFixture {

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(DraftIT.class, FilerFixture.class);
    }

    @Test
    void a_link_that_is_too_old_gives_way_to_a_new_one() throws Exception {
        Secret draft = complete(User.anonymous());
        submission.submit(User.anonymous(), draft, true);
        Secret link = linkOf(draft);
        execute("UPDATE filing_draft SET confirm_until = '2026-01-03', confirm_sent_at = '2026-01-01' WHERE token_hash = '" + draft.hash() + "'");

        assertThat(submission.state(link)).isEqualTo(LinkState.EXPIRED);
        assertThatThrownBy(() -> submission.confirm(link)).isInstanceOf(BusinessRuleViolation.class);
        submission.renew(link);
        assertThat(submission.state(link)).isEqualTo(LinkState.UNKNOWN);
        assertThat(submission.state(linkOf(draft))).isEqualTo(LinkState.VALID);
    }

    @Test
    void what_is_typed_after_the_draft_has_gone_lies_in_a_new_one() {
        Secret sent = complete(FILER);
        submission.submit(FILER, sent, true);
        FilingSaved saved = filing.save(FILER, sent, FilingStep.HAPPENED, Map.of("title", List.of("Något nytt")));

        assertThat(saved.newDraft()).isNotNull();
        assertThat(filing.form(FILER, saved.newDraft(), FilingStep.HAPPENED).answers().text("title")).isEqualTo("Något nytt");
    }

    @Test
    void a_draft_is_its_filers_own() {
        Secret draft = complete(FILER);

        assertThatThrownBy(() -> filing.summary(SOMEBODY_ELSE, draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filing.summary(User.anonymous(), draft)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submission.submit(SOMEBODY_ELSE, draft, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> filing.form(FILER, new Secret("okänd"), FilingStep.HAPPENED)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_draft_goes_thirty_days_after_it_was_saved() throws Exception {
        Secret draft = complete(FILER);
        execute("UPDATE filing_draft SET saved_at = UTC_TIMESTAMP(6) - INTERVAL 30 DAY - INTERVAL 1 MINUTE WHERE token_hash = '" + draft.hash() + "'");

        assertThatThrownBy(() -> filing.form(FILER, draft, FilingStep.HAPPENED)).isInstanceOf(NotFound.class);
        assertThat(filing.removeOld()).isPositive();
        assertThat(longs("SELECT COUNT(*) FROM filing_draft WHERE token_hash = '" + draft.hash() + "'")).containsExactly(0L);
    }

    @Test
    void what_nobody_confirms_goes_a_week_after_its_link_has_ended() throws Exception {
        Secret draft = complete(User.anonymous());
        submission.submit(User.anonymous(), draft, true);
        String mine = " WHERE token_hash = '" + draft.hash() + "'";
        execute("UPDATE filing_draft SET confirm_until = UTC_TIMESTAMP(6) - INTERVAL 7 DAY + INTERVAL 1 MINUTE" + mine);
        filing.removeOld();
        assertThat(longs("SELECT COUNT(*) FROM filing_draft" + mine)).containsExactly(1L);
        execute("UPDATE filing_draft SET confirm_until = UTC_TIMESTAMP(6) - INTERVAL 7 DAY - INTERVAL 1 MINUTE" + mine);
        filing.removeOld();
        assertThat(longs("SELECT COUNT(*) FROM filing_draft" + mine)).containsExactly(0L);
    }

    @Test
    void a_draft_that_is_discarded_is_gone_for_its_filer_alone_to_decide() {
        Secret draft = complete(FILER);
        filing.discard(SOMEBODY_ELSE, draft);
        assertThat(filing.start(FILER, draft).hasDraft()).isTrue();
        filing.discard(FILER, draft);
        assertThat(filing.start(FILER, draft).hasDraft()).isFalse();
        filing.discard(FILER, draft);
    }
}
