package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.apikey.ApiCallService;
import se.lexheller.apikey.ApiCaller;
import se.lexheller.apikey.ApiKeyReminderService;
import se.lexheller.intake.IntakeRequest;
import se.lexheller.intake.IntakeService;
import se.lexheller.intake.RequestReused;
import se.lexheller.intake.TypedHandover;
import se.lexheller.organisation.OrganisationService;
import se.lexheller.privacy.Finding;
import se.lexheller.privacy.FindingKind;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

@ExtendWith(ArquillianExtension.class)
class FilingIT {

    private static final User FILER = new User(7101L, "Anmälare", "anmalare@filing.example", 7101L, Set.of(Role.FILER));
    private static final User SOMEBODY_ELSE = new User(7102L, "Någon annan", "annan@filing.example", 7101L, Set.of(Role.FILER));
    private static final String PHONE = "070-174 06 05";

    @Inject
    private FilingService filing;
    @Inject
    private SubmissionService submission;
    @Inject
    private FollowUpService followUps;
    @Inject
    private FilerConsentService consents;
    @Inject
    private IntakeService intake;
    @Inject
    private ApiCallService calls;
    @Inject
    private ApiKeyReminderService reminders;
    @Inject
    private OrganisationService organisations;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    @Resource
    private UserTransaction transaction;
    @Resource
    private ManagedExecutorService threads;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(FilingIT.class);
    }

    @BeforeEach
    void a_member_with_two_accounts() throws SQLException {
        execute("INSERT IGNORE INTO organisation (id, kind, name, short_name) VALUES (7101, 'MEMBER', 'Anmälarnas kommun', 'Kommunen')");
        execute("INSERT IGNORE INTO organisation_domain (domain, organisation_id) VALUES ('filing.example', 7101)");
        execute("INSERT IGNORE INTO account (id, email, name, organisation_id, created_at) VALUES "
                + "(7101, 'anmalare@filing.example', 'Anmälare', 7101, '2026-01-01'), (7102, 'annan@filing.example', 'Någon annan', 7101, '2026-01-01')");
        execute("INSERT IGNORE INTO journey_step (id, uuid, slug, name, description, position, source) VALUES (71, '00000000-0000-0000-0000-000000000071', 'steg-filingit', 'Steg i FilingIT', '', 71, 'x')");
        execute("INSERT IGNORE INTO map_entry (id, uuid, kind, slug, created_at) VALUES (7101, '00000000-0000-0000-0000-000000007101', 'INTERVENTION', 'forsteg-filingit', '2026-01-01')");
        execute("INSERT IGNORE INTO intervention (id, entry_id, number, valid_from, valid_until, source, review_on, recorded_at, name, what, how, for_whom, way_in) VALUES "
                + "(7101, 7101, 1, '1900-01-01', '2201-01-01', 'x', '2026-01-01', '2026-01-01', 'Försteg i FilingIT', 'x', '', '', '')");
        execute("INSERT IGNORE INTO intervention_step (intervention_id, step_id) VALUES (7101, 71)");
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

    @Test
    void a_draft_that_is_discarded_is_gone_for_its_filer_alone_to_decide() {
        Secret draft = complete(FILER);
        filing.discard(SOMEBODY_ELSE, draft);
        assertThat(filing.start(FILER, draft).hasDraft()).isTrue();
        filing.discard(FILER, draft);
        assertThat(filing.start(FILER, draft).hasDraft()).isFalse();
        filing.discard(FILER, draft);
    }

    @Test
    void a_request_that_arrives_many_times_at_once_is_filed_once_though_some_of_them_fail() throws Exception {
        ApiCaller caller = calls.identify(key("Samtidigt", LocalDate.of(2026, 11, 22).plusYears(50))).orElseThrow();
        IntakeRequest request = IntakeRequest.of("samtidigt-" + System.nanoTime(), "{}".getBytes(StandardCharsets.UTF_8));
        long before = count("deviation");
        List<Callable<Object>> sending = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            sending.add(i % 3 == 0 ? () -> rolledBack(() -> intake.file(caller, request, handover())) : () -> intake.file(caller, request, handover()));
        }
        Set<Object> answers = new HashSet<>();
        List<Future<Object>> sent = threads.invokeAll(sending);
        for (int i = 0; i < sent.size(); i++) {
            if (i % 3 != 0) {
                answers.add(((HandedOverCase) sent.get(i).get()).number());
            } else {
                sent.get(i).get();
            }
        }
        assertThat(count("deviation")).isEqualTo(before + 1);
        assertThat(answers).hasSize(1);
        assertThatThrownBy(() -> intake.file(caller, new IntakeRequest(request.keyHash(), "0".repeat(64)), handover())).isInstanceOf(RequestReused.class);
        assertThat(texts("SELECT CONCAT(f.organisation_id, ' ', d.member_reference, ' ', COALESCE(f.email, '-')) FROM filer f JOIN deviation d ON d.id = f.deviation_id "
                + "WHERE d.number = '" + answers.iterator().next() + "'")).containsExactly("7101 DNR 7 -");
    }

    @Test
    void a_key_holds_no_longer_than_its_day_its_member_and_its_administrator_let_it() throws Exception {
        Secret key = key("Gräns", LocalDate.of(2090, 1, 1));
        assertThat(calls.identify(key)).isPresent();
        assertThat(texts("SELECT last_used_on = CURRENT_DATE OR last_used_on = CURRENT_DATE + INTERVAL 1 DAY FROM api_key WHERE name = 'Gräns'")).containsExactly("1");
        for (String stop : List.of("UPDATE api_key SET last_day = '2020-01-01' WHERE name = 'Gräns'", "UPDATE organisation SET last_day = '2020-01-01' WHERE id = 7103",
                "UPDATE organisation SET kind = 'OTHER' WHERE id = 7103", "UPDATE api_key SET revoked_at = '2026-01-01', revoked_by_id = 7101 WHERE name = 'Gräns'")) {
            execute(stop);
            assertThat(calls.identify(key)).as(stop).isEmpty();
            execute("UPDATE api_key SET last_day = '2090-01-01', revoked_at = NULL, revoked_by_id = NULL WHERE name = 'Gräns'");
            execute("UPDATE organisation SET last_day = NULL, kind = 'MEMBER' WHERE id = 7103");
        }
        assertThat(calls.identify(key)).isPresent();
        assertThat(calls.identify(new Secret(key.hash()))).as("the hash that is stored is no key").isEmpty();
    }

    @Test
    void the_administrator_is_reminded_once_of_a_key_that_soon_stops() throws Exception {
        execute("INSERT IGNORE INTO account (id, email, name, created_at) VALUES (7109, 'admin@filing.example', 'Administratör', '2026-01-01')");
        execute("INSERT IGNORE INTO account_role (account_id, role) VALUES (7109, 'ADMINISTRATOR')");
        key("Påminnelse", LocalDate.of(2090, 1, 1));
        execute("UPDATE api_key SET last_day = CURRENT_DATE + INTERVAL 20 DAY WHERE name = 'Påminnelse'");
        reminders.remind();
        reminders.remind();
        assertThat(reminded()).isEqualTo(1);
        execute("UPDATE api_key SET last_day = CURRENT_DATE + INTERVAL 5 DAY WHERE name = 'Påminnelse'");
        reminders.remind();
        reminders.remind();
        assertThat(reminded()).isEqualTo(2);
        execute("UPDATE api_key SET last_day = '2090-01-01' WHERE name = 'Påminnelse'");
    }

    private long reminded() throws SQLException {
        return longs("SELECT COUNT(*) FROM outbox_mail WHERE kind = 'API_KEY_EXPIRING' AND recipient = 'admin@filing.example'").get(0);
    }

    @Test
    void a_domain_is_one_members_own_and_counts_as_long_as_the_member_is_there() throws Exception {
        execute("INSERT IGNORE INTO organisation (id, kind, name, short_name) VALUES (7104, 'MEMBER', 'Domänernas kommun', 'Domän')");
        execute("INSERT IGNORE INTO organisation_domain (domain, organisation_id) VALUES ('xn--domner-dua.example', 7104)");
        assertThat(organisations.ofEmail("namn@Domäner.example")).contains(7104L);
        assertThat(organisations.ofEmail("namn@under.domäner.example")).isEmpty();
        assertThat(organisations.ofEmail("namn@😀.example")).isEmpty();
        assertThatThrownBy(() -> execute("INSERT INTO organisation_domain (domain, organisation_id) VALUES ('xn--domner-dua.example', 7101)")).isInstanceOf(SQLException.class);
        execute("UPDATE organisation SET last_day = '2020-01-01' WHERE id = 7104");
        assertThat(organisations.ofEmail("namn@domäner.example")).isEmpty();
        execute("UPDATE organisation SET last_day = NULL, kind = 'PROVIDER' WHERE id = 7104");
        assertThat(organisations.ofEmail("namn@domäner.example")).isEmpty();
    }

    private Secret key(String name, LocalDate lastDay) throws SQLException {
        execute("INSERT IGNORE INTO organisation (id, kind, name, short_name) VALUES (7103, 'MEMBER', 'Nycklarnas kommun', 'Nyckel')");
        Secret secret = Secret.random();
        long member = name.equals("Samtidigt") ? 7101 : 7103;
        execute("INSERT INTO api_key (organisation_id, name, prefix, hash, last_day, created_at, created_by_id) VALUES (" + member + ", '" + name + "', 'x', '"
                + secret.hash() + "', '" + lastDay + "', '2026-01-01', 7101)");
        return secret;
    }

    private static TypedHandover handover() {
        return new TypedHandover(Map.of("title", List.of("Väntan"), "challenge", List.of("Det tog tid."), "consequenceForIndividual", List.of("Utan lön."),
                "consequenceForActors", List.of("Fler möten."), "kind", List.of("OTHER"), "otherActors", List.of("En arbetsgivare")), List.of(), List.of(), "DNR 7",
                true, Set.of(), List.of());
    }

    private Object rolledBack(Callable<Object> filing) throws Exception {
        transaction.begin();
        try {
            return filing.call();
        } finally {
            transaction.rollback();
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

    private Secret complete(User user) {
        return complete(user, "anmalare" + System.nanoTime() + "@filing.example");
    }

    private Secret complete(User user, String email) {
        return complete(user, email, false);
    }

    private Secret complete(User user, String email, boolean byPhone) {
        Secret draft = filing.begin(user, null, byPhone);
        filing.save(user, draft, FilingStep.HAPPENED, Map.of("title", List.of("Väntan"), "challenge", List.of("Det tog tid.")));
        filing.save(user, draft, FilingStep.INDIVIDUAL, Map.of("consequenceForIndividual", List.of("Utan lön.")));
        filing.save(user, draft, FilingStep.ACTORS, Map.of("consequenceForActors", List.of("Fler möten.")));
        filing.save(user, draft, FilingStep.INVOLVED, Map.of("actors", List.of("7101"), "kind", List.of("OTHER")));
        filing.save(user, draft, FilingStep.YOU, Map.of("email", List.of(email), "occupation", List.of("Kurator")));
        return draft;
    }

    /** The mail's own secret is known to its reader alone, so the test puts one of its own in its place. */
    private Secret linkOf(Secret draft) throws SQLException {
        Secret link = Secret.random();
        execute("UPDATE filing_draft SET confirm_hash = '" + link.hash() + "' WHERE token_hash = '" + draft.hash() + "'");
        return link;
    }

    private long lastNumber() throws SQLException {
        return longs("SELECT COALESCE(MAX(last_number), 0) FROM number_series WHERE series = 'LH'").get(0);
    }

    private long count(String table) throws SQLException {
        return longs("SELECT COUNT(*) FROM " + table).get(0);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<Long> longs(String query) throws SQLException {
        return texts(query).stream().map(Long::valueOf).toList();
    }

    private List<String> texts(String query) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
             ResultSet rows = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
