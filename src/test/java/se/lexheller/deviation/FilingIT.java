package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.FindingKind;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** What is sent becomes a case, once and with its number, on a real database; and is its filer's own. */
@ExtendWith(ArquillianExtension.class)
class FilingIT extends FilerFixture {

    private static final String PHONE = "070-174 06 05";

    @Inject
    private FollowUpService followUps;
    @Inject
    private FilerConsentService consents;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(FilingIT.class, FilerFixture.class);
    }

    @Test
    void twenty_who_send_at_once_get_numbers_without_a_gap_though_five_of_them_fail() throws Exception {
        List<Secret> drafts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            drafts.add(complete(FILER));
        }
        long last = lastNumber();
        List<Callable<Object>> sending = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Secret draft = drafts.get(i);
            sending.add(i % 4 == 3 ? () -> sentAndRolledBack(draft) : () -> submission.submit(FILER, draft, true));
        }
        for (Future<Object> sent : threads.invokeAll(sending)) {
            sent.get();
        }

        assertThat(lastNumber()).isEqualTo(last + 15);
        assertThat(longs("SELECT CAST(SUBSTRING(number, 9) AS INT) FROM deviation WHERE number LIKE 'LH-%' ORDER BY 1"))
                .containsAll(LongStream.rangeClosed(last + 1, last + 15).boxed().toList());
    }

    @Test
    void a_draft_that_is_sent_twice_at_once_becomes_one_case() throws Exception {
        Secret draft = complete(FILER);
        long before = count("deviation");
        List<Callable<FilingOutcome>> twice = List.of(() -> submission.submit(FILER, draft, true), () -> submission.submit(FILER, draft, true));
        List<String> numbers = new ArrayList<>();
        for (Future<FilingOutcome> sent : threads.invokeAll(twice)) {
            numbers.add(followUps.read(FilerKey.link(sent.get().followUp())).number());
        }

        assertThat(count("deviation")).isEqualTo(before + 1);
        assertThat(numbers).as("both clicks lead to the same case").hasSize(2).allMatch(numbers.get(0)::equals);
    }

    @Test
    void a_case_is_stored_with_filer_history_and_link_and_the_draft_forgets_it() throws Exception {
        Secret draft = complete(FILER);
        FollowUp read = followUps.read(FilerKey.link(submission.submit(FILER, draft, true).followUp()));

        assertThat(read.state()).isEqualTo(DeviationState.SUBMITTED);
        assertThat(read.timeline()).extracting(TimelineRow::state).containsExactly(DeviationState.SUBMITTED);
        assertThat(texts("SELECT CONCAT(f.account_id, ' ', f.email, ' ', f.occupation) FROM filer f JOIN deviation d ON d.id = f.deviation_id "
                + "WHERE d.number = '" + read.number() + "'")).containsExactly("7101 anmalare@filing.example Kurator");
        assertThat(texts("SELECT answers FROM filing_draft WHERE token_hash = '" + draft.hash() + "'")).containsExactly("{}");
    }

    @Test
    void who_files_for_somebody_on_the_phone_stands_in_the_audit_trail() throws Exception {
        User coordinator = new User(7102L, "Samordnare", "annan@filing.example", null, Set.of(Role.COORDINATOR));
        assertThatThrownBy(() -> filing.begin(FILER, null, true)).isInstanceOf(NotFound.class);
        Secret draft = complete(coordinator, "", true);
        filing.save(coordinator, draft, FilingStep.YOU, Map.of("organisation", List.of("7101"), "email", List.of("")));
        submission.submit(coordinator, draft, true);
        assertThat(texts("SELECT CONCAT(a.account_id, ' ', d.id) FROM audit_entry a JOIN deviation d ON d.number = a.subject WHERE a.kind = 'FILED_FOR_SOMEBODY' AND a.account_id = 7102"))
                .hasSize(1);
    }

    @Test
    void whoever_says_so_while_filing_is_known_to_the_members_from_the_start() throws Exception {
        Secret draft = complete(FILER);
        Secret hidden = submission.submit(FILER, complete(FILER), true).followUp();
        filing.save(FILER, draft, FilingStep.YOU, Map.of("known", List.of("ja")));
        Secret shown = submission.submit(FILER, draft, true).followUp();

        assertThat(consents.read(FilerKey.link(hidden))).get().extracting(FilerConsent::isShown).isEqualTo(false);
        assertThat(consents.read(FilerKey.link(shown))).get().extracting(FilerConsent::isShown).isEqualTo(true);
        String number = followUps.read(FilerKey.link(shown)).number();
        assertThat(texts("SELECT CONCAT(e.from_state, '>', e.to_state) FROM case_event e JOIN deviation d ON d.id = e.deviation_id "
                + "WHERE e.subject = 'FILER' AND d.number = '" + number + "'")).containsExactly("HIDDEN>SHOWN");
        assertThat(consents.knownToMembers(longs("SELECT id FROM deviation WHERE number = '" + number + "'").get(0)))
                .as("no member has the case yet").isEmpty();
    }

    @Test
    void a_link_confirms_once_and_needs_nothing_but_itself() throws Exception {
        Secret draft = complete(User.anonymous());
        assertThat(submission.submit(User.anonymous(), draft, true).isFiled()).isFalse();
        Secret link = linkOf(draft);

        assertThat(submission.state(link)).isEqualTo(LinkState.VALID);
        assertThat(submission.confirm(link).isFiled()).isTrue();
        assertThat(submission.state(link)).isEqualTo(LinkState.USED);
        assertThatThrownBy(() -> submission.confirm(link)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void one_address_gets_ten_links_a_day_however_many_drafts_ask() throws Exception {
        for (int i = 0; i < 10; i++) {
            submission.submit(User.anonymous(), complete(User.anonymous(), "ofta@filing.example"), true);
        }
        Secret eleventh = complete(User.anonymous(), "Ofta@filing.example");

        assertThatThrownBy(() -> submission.submit(User.anonymous(), eleventh, true)).isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("rule.link-mailed-often");
    }

    @Test
    void nothing_is_sent_before_personal_data_is_dealt_with() throws Exception {
        Secret draft = complete(FILER);
        filing.save(FILER, draft, FilingStep.ACTORS, Map.of("consequenceForActors", List.of("Ring " + PHONE)));
        assertThatThrownBy(() -> submission.submit(FILER, draft, true)).isInstanceOf(BusinessRuleViolation.class);

        Finding place = new Finding(FindingKind.PHONE, 5, 5 + PHONE.length());
        filing.acknowledge(FILER, draft, "consequenceForActors", place, "Det är växelns nummer");
        String number = followUps.read(FilerKey.link(submission.submit(FILER, draft, true).followUp())).number();
        assertThat(texts("SELECT a.reason FROM privacy_acknowledgement a JOIN deviation d ON d.id = a.deviation_id WHERE d.number = '" + number + "'"))
                .containsExactly("Det är växelns nummer");
    }

    @Test
    void nothing_is_sent_unfinished_or_unconfirmed() {
        Secret empty = filing.begin(FILER, null, false);
        assertThatThrownBy(() -> submission.submit(FILER, empty, true)).isInstanceOf(InvalidInput.class);
        Secret draft = complete(FILER);
        assertThatThrownBy(() -> submission.submit(FILER, draft, false)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_case_opens_for_its_filer_alone() {
        String number = followUps.read(FilerKey.link(submission.submit(FILER, complete(FILER), true).followUp())).number();

        assertThat(followUps.read(FilerKey.account(FILER, number)).number()).isEqualTo(number);
        assertThatThrownBy(() -> followUps.read(FilerKey.account(SOMEBODY_ELSE, number))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> followUps.read(FilerKey.account(User.anonymous(), number))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> followUps.read(FilerKey.link(new Secret("okänd")))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> followUps.withdraw(FilerKey.account(SOMEBODY_ELSE, number), "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> followUps.reply(FilerKey.link(new Secret("okänd")), "Hej", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_case_is_withdrawn_once_and_then_silent() {
        FilerKey key = FilerKey.link(submission.submit(FILER, complete(FILER), true).followUp());
        followUps.withdraw(key, "Det löste sig");

        assertThat(followUps.read(key).state()).isEqualTo(DeviationState.WITHDRAWN);
        assertThat(followUps.read(key).timeline()).extracting(TimelineRow::reason).containsExactly("", "Det löste sig");
        assertThatThrownBy(() -> followUps.withdraw(key, "")).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> followUps.reply(key, "Hej", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void what_the_filer_names_of_the_map_is_kept_as_links_and_their_steps() throws Exception {
        Secret draft = complete(FILER);
        filing.save(FILER, draft, FilingStep.INVOLVED, Map.of("actors", List.of("7101"), "kind", List.of("WAITING_TIME"),
                "WAIT_FROM", List.of("försteg i filingit"), "WAIT_TO", List.of("<b>Praktik</b>"), "WAIT_DAYS", List.of("40")));
        assertThat(filing.places(FILER, draft).places().keySet()).containsExactly(PlaceRole.FROM);
        assertThat(filing.places(SOMEBODY_ELSE, draft)).isEqualTo(FilingPlaces.NONE);
        String number = followUps.read(FilerKey.link(submission.submit(FILER, draft, true).followUp())).number();

        assertThat(texts("SELECT CONCAT(p.role, ' ', e.slug, ' ', s.slug, ' ', d.wait_days) FROM deviation d JOIN deviation_place p ON p.deviation_id = d.id "
                + "JOIN map_entry e ON e.id = p.entry_id JOIN deviation_step x ON x.deviation_id = d.id JOIN journey_step s ON s.id = x.step_id "
                + "WHERE d.number = '" + number + "'")).containsExactly("FROM forsteg-filingit steg-filingit 40");
        assertThat(texts("SELECT answer FROM deviation_fact f JOIN deviation d ON d.id = f.deviation_id WHERE d.number = '" + number
                + "' AND question LIKE 'WAIT_%O%' ORDER BY question")).as("the filer's own words stay").containsExactly("försteg i filingit", "<b>Praktik</b>");
    }

    @Test
    void a_link_to_two_things_to_nothing_or_to_what_is_not_there_is_refused_by_the_database() throws Exception {
        String number = followUps.read(FilerKey.link(submission.submit(FILER, complete(FILER), true).followUp())).number();
        String link = "INSERT INTO deviation_place (deviation_id, role, entry_id, step_id) SELECT id, 'STEP', %s, %s FROM deviation WHERE number = '" + number + "'";
        for (String wrong : List.of(link.formatted("(SELECT MIN(id) FROM map_entry)", "(SELECT MIN(id) FROM journey_step)"), link.formatted("NULL", "NULL"),
                link.formatted("NULL", "424242"))) {
            assertThatThrownBy(() -> execute(wrong)).isInstanceOf(SQLException.class).hasMessageMatching("(?s).*[cf]k_deviation_place_(one|step).*");
        }
    }

    private Object sentAndRolledBack(Secret draft) throws Exception {
        transaction.begin();
        try {
            return submission.submit(FILER, draft, true);
        } finally {
            transaction.rollback();
        }
    }

    private long lastNumber() throws SQLException {
        return longs("SELECT COALESCE(MAX(last_number), 0) FROM number_series WHERE series = 'LH'").get(0);
    }
}
