package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
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
import se.lexheller.shared.Secret;
import se.lexheller.testing.TestArchive;

/** A member's system files by its key, on a real database. */
@ExtendWith(ArquillianExtension.class)
class HandoverIT extends FilerFixture {

    @Inject
    private IntakeService intake;
    @Inject
    private ApiCallService calls;
    @Inject
    private ApiKeyReminderService reminders;
    @Inject
    private OrganisationService organisations;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(HandoverIT.class, FilerFixture.class);
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
}
