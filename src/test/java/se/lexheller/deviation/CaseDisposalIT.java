package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.assertj.core.groups.Tuple;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.register.RecordPackage;
import se.lexheller.retention.DisposalKind;
import se.lexheller.retention.DisposalService;
import se.lexheller.retention.LogRow;
import se.lexheller.retention.PersonPlace;
import se.lexheller.retention.PersonService;
import se.lexheller.retention.ProposalItem;
import se.lexheller.retention.ProposalRow;
import se.lexheller.retention.ProposalService;
import se.lexheller.retention.ProposalState;
import se.lexheller.retention.RetentionRuleService;
import se.lexheller.retention.RuleRow;
import se.lexheller.retention.TypedRule;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** Gallring and registerutdrag on a real database: what goes, what stays, and all that there is of one person. */
@ExtendWith(ArquillianExtension.class)
class CaseDisposalIT extends StaffFixture {

    @Inject
    private FollowUpService followUps;
    @Inject
    private RetentionRuleService rules;
    @Inject
    private ProposalService proposals;
    @Inject
    private DisposalService disposals;
    @Inject
    private PersonService persons;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(CaseDisposalIT.class, StaffFixture.class);
    }

    @Test
    void nothing_goes_without_a_decided_rule_and_a_persons_yes_and_what_is_exempted_stays() throws Exception {
        User director = READERS.get(1);
        String old = endedMonthsAgo("CLOSED", 30);
        String exempted = endedMonthsAgo("REJECTED", 30);
        String young = endedMonthsAgo("CLOSED", 23);
        long oldId = id(old);
        long exemptedId = id(exempted);
        String open = endedMonthsAgo("ANSWERED", 30);
        int before = proposals.read(director, 1).proposals().size();
        proposals.proposeNow(director);
        disposeAll();
        assertThat(proposals.read(director, 1).proposals()).hasSize(before);
        assertThat(filerOf(old)).isEqualTo("Åsa Öberg");

        for (String field : List.of("months", "ground", "decidedBy", "decidedOn", "decisionNumber")) {
            assertThat(fields(() -> rules.decide(director, rule(field)))).as(field).containsExactly(field);
        }
        rules.decide(OTHERS.get(3), rule(null)); // the administrator enters what the board has decided
        proposals.proposeNow(director);
        proposals.proposeAll();
        ProposalRow proposal = proposals.read(director, 1).proposals().get(0);
        assertThat(proposals.read(director, 1).proposals()).as("one of a kind is open at a time").hasSize(before + 1);
        assertThat(proposals.details(director, proposal.id()).items()).extracting(ProposalItem::number).contains(old, exempted).doesNotContain(young, open);
        disposeAll();
        assertThat(filerOf(old)).as("proposed is not approved").isEqualTo("Åsa Öberg");
        assertThatThrownBy(() -> execute("UPDATE disposal_proposal SET state = 'APPROVED' WHERE id = " + proposal.id()))
                .hasMessageContaining("ck_disposal_proposal_decided");
        for (User other : List.of(COORDINATOR, READERS.get(0), READERS.get(2), OTHERS.get(0), OTHERS.get(3))) {
            assertThatThrownBy(() -> proposals.approve(other, proposal.id(), true)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> proposals.exempt(other, proposal.id(), oldId, "Skäl")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> proposals.proposeNow(other)).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> proposals.details(OTHERS.get(3), proposal.id())).as("an administrator reads no cases").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rules.decide(COORDINATOR, rule(null))).isInstanceOf(NotFound.class);

        assertThat(fields(() -> proposals.exempt(director, proposal.id(), exemptedId, " "))).containsExactly("exemptReason");
        assertThatThrownBy(() -> proposals.exempt(director, proposal.id(), id(young), "Skäl")).as("not on the list").isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposals.decline(COORDINATOR, proposal.id())).isInstanceOf(NotFound.class);
        proposals.exempt(director, proposal.id(), id(exempted), "Forskare har begärt att få ta del av det");
        assertThatThrownBy(() -> proposals.approve(director, proposal.id(), false)).hasMessage("rule.list-not-looked-through");
        proposals.approve(director, proposal.id(), true);
        assertThatThrownBy(() -> proposals.exempt(director, proposal.id(), oldId, "Skäl")).as("decided already").hasMessage("rule.step-not-possible");
        disposeAll();

        assertThat(filerOf(old)).isNull();
        assertThat(filerOf(exempted)).isEqualTo("Åsa Öberg");
        assertThat(filerOf(young)).isEqualTo("Åsa Öberg");
        assertThat(proposals.details(director, proposal.id()).proposal().state()).isEqualTo(ProposalState.DONE);
        LogRow line = proposals.read(director, 1).log().rows().get(0);
        assertThat(line.kind()).isEqualTo(DisposalKind.FILER_IDENTITY);
        assertThat(line.byRule()).isTrue();
        assertThat(line.items()).isEqualTo((int) proposals.details(director, proposal.id()).proposal().items() - 1);
        assertThat(line.ground()).startsWith("Förbundsstyrelsen, 2026-03-12, § 14. 10 § arkivlagen");
        assertThatThrownBy(() -> execute("UPDATE disposal_log SET items = 1")).hasMessageContaining("command denied");
        assertThatThrownBy(() -> execute("DELETE FROM disposal_log")).hasMessageContaining("command denied");
        assertThatThrownBy(() -> proposals.approve(director, proposal.id(), true)).hasMessage("rule.step-not-possible");

        String later = endedMonthsAgo("CLOSED", 40);
        proposals.proposeAll();
        ProposalRow second = proposals.read(director, 1).proposals().get(0);
        assertThat(proposals.details(director, second.id()).items()).extracting(ProposalItem::number).containsExactly(later);
        proposals.approve(director, second.id(), true);
        rules.end(director, inForce(director).id());
        disposeAll();
        assertThat(filerOf(later)).as("a rule that has ended disposes of nothing").isEqualTo("Åsa Öberg");
        assertThat(proposals.details(director, second.id()).proposal().state()).isEqualTo(ProposalState.CANCELLED);

        rules.decide(director, rule(null));
        proposals.proposeNow(director);
        ProposalRow third = proposals.read(director, 1).proposals().get(0);
        proposals.approve(director, third.id(), true);
        execute("UPDATE retention_rule SET ended_at = UTC_TIMESTAMP(6), ended_by_id = 9111 WHERE ended_at IS NULL AND kind = 'FILER_IDENTITY'");
        disposeAll();
        assertThat(filerOf(later)).as("whoever ended it").isEqualTo("Åsa Öberg");
        assertThat(proposals.details(director, third.id()).proposal().state()).isEqualTo(ProposalState.CANCELLED);
    }

    @Test
    void a_filer_who_asks_for_it_is_nowhere_any_more_and_the_case_is_whole() throws Exception {
        User director = READERS.get(1);
        String number = given("TRIAGE", "TO_TRIAGE");
        execute("INSERT IGNORE INTO account (id, email, name, created_at) VALUES (9151, 'konto@radering.example', 'Kontots Namn', '2026-01-01')");
        execute("UPDATE filer SET name = 'Unika Namnsdotter', email = 'unika@radering.example', occupation = 'Unik yrkesroll', account_id = 9151 WHERE deviation_id = " + id(number));
        User filer = new User(9151L, "Unika Namnsdotter", "unika@radering.example", MEMBER, Set.of(Role.FILER));
        triage.askForSupplement(COORDINATOR, number, "Vad hände sedan?");
        followUps.reply(FilerKey.account(filer, number), "Det här hände sedan.", "");
        messages.write(COORDINATOR, number, "Tack för svaret.");
        execute("UPDATE outbox_mail SET state = 'SENT', sent_at = created_at WHERE recipient = 'unika@radering.example' AND kind = 'QUESTION_ASKED'");
        execute("INSERT INTO filing_draft (token_hash, account_id, answers, created_at, saved_at, deviation_id) VALUES ('" + "e".repeat(64)
                + "', 9151, '{}', '2026-01-01', '2026-01-01', " + id(number) + ")");
        assertThat(whereItStands("unika@radering.example")).containsExactlyInAnyOrder("filer.email", "outbox_mail.recipient");
        assertThat(text("SELECT COUNT(*) FROM case_event WHERE account_id = 9151")).as("the history never names the filer's account").isEqualTo("0");

        for (User other : List.of(COORDINATOR, READERS.get(2), OTHERS.get(0), OTHERS.get(3))) {
            assertThatThrownBy(() -> disposals.forgetFiler(other, number, "Begäran")).isInstanceOf(NotFound.class);
        }
        assertThat(fields(() -> disposals.forgetFiler(director, number, "Begäran av unika@radering.example"))).containsExactly("forgetReason");
        disposals.forgetFiler(director, number, "Begäran om radering, § 3");

        for (String trace : List.of("unika@radering.example", "Unika Namnsdotter", "Unik yrkesroll")) {
            assertThat(whereItStands(trace)).as(trace).isEmpty();
        }
        for (String table : List.of("filer", "follow_up_link", "filing_draft", "conversation_entry", "privacy_acknowledgement", "case_event")) {
            String of = table.equals("follow_up_link") ? "deviation_id = " + id(number) : "account_id = 9151";
            assertThat(text("SELECT COUNT(*) FROM " + table + " WHERE " + of)).as(table).isEqualTo("0");
        }
        assertThat(text("SELECT COUNT(*) FROM outbox_mail WHERE recipient = '' AND state = 'WAITING'")).isEqualTo("0");
        StaffCase whole = cases.read(COORDINATOR, number);
        assertThat(whole.filer()).isNull();
        assertThat(whole.conversation()).extracting(ConversationRow::text).containsExactly("Vad hände sedan?", "Det här hände sedan.", "Tack för svaret.");
        assertThat(whole.header().state()).isEqualTo(DeviationState.TRIAGE);
        assertThatThrownBy(() -> followUps.read(FilerKey.account(filer, number))).isInstanceOf(NotFound.class);
        assertThat(proposals.read(director, 1).log().rows()).anyMatch(l -> !l.byRule() && l.ground().equals("Begäran om radering, § 3"));
        assertThatThrownBy(() -> disposals.forgetFiler(director, number, "En gång till")).hasMessage("rule.filer-forgotten-already");
        triage.reject(COORDINATOR, number, "Inte samverkan", "Det egna systemet");
    }

    @Test
    void the_texts_of_a_rejected_case_go_and_what_is_counted_stays() throws Exception {
        User director = READERS.get(1);
        String number = endedMonthsAgo("REJECTED", 70);
        long id = id(number);
        execute("UPDATE deviation SET title = 'MärktText', challenge = 'MärktText', consequence_for_individual = 'MärktText', consequence_for_actors = 'MärktText', "
                + "proposed_solution = 'MärktText', other_actors = 'MärktText' WHERE id = " + id);
        execute("INSERT INTO deviation_fact VALUES (" + id + ", 'WAIT_FROM', 'MärktText')");
        execute("INSERT INTO conversation_entry (deviation_id, kind, from_filer, text, written_at) VALUES (" + id + ", 'MESSAGE', TRUE, 'MärktText', '2020-01-01')");
        execute("INSERT INTO internal_note (deviation_id, organisation_id, account_id, text, written_at) VALUES (" + id + ", 9101, 9111, 'MärktText', '2020-01-01')");
        execute("INSERT INTO member_text VALUES (" + id + ", 'MärktText', 'MärktText', 'MärktText', 'MärktText', 'MärktText', '2020-01-01', 9111, 0)");
        execute("INSERT INTO assignment (deviation_id, organisation_id, state, sent_at, due_on, decline_reason, responsible) VALUES (" + id
                + ", 9102, 'DECLINED', '2020-01-01', '2020-02-01', 'MärktText', 'MärktText')");
        assertThat(whereItStands("MärktText")).hasSizeGreaterThan(14);

        rules.decide(director, new TypedRule("ENDED_CASE", "60", "10 § arkivlagen", "Förbundsstyrelsen", "2026-03-12", "§ 15"));
        proposals.proposeAll();
        ProposalRow proposal = proposals.read(director, 1).proposals().get(0);
        assertThat(proposals.details(director, proposal.id()).items()).extracting(ProposalItem::number).containsExactly(number);
        proposals.approve(director, proposal.id(), true);
        disposeAll();
        rules.end(director, inForce(director).id());

        assertThat(whereItStands("MärktText")).isEmpty();
        assertThat(filerOf(number)).isNull();
        StaffCase left = cases.read(COORDINATOR, number);
        assertThat(left.header().title()).isEqualTo("[gallrat]");
        assertThat(left.header().state()).isEqualTo(DeviationState.REJECTED);
        assertThat(left.actors()).containsExactly("Åmåls kommun");
        assertThat(histories.read(COORDINATOR, number).events()).hasSize(1);
    }

    @Test
    void all_that_there_is_of_a_person_is_found_and_whom_somebody_looked_for_is_not_kept() throws Exception {
        String number = given("TRIAGE", "TO_TRIAGE");
        execute("UPDATE filer SET name = 'Sökt Person', email = 'sokt.person@sok.example' WHERE deviation_id = " + id(number));
        execute("UPDATE deviation SET challenge = CONCAT(REPEAT('Långt. ', 100), 'Jag ringde Sökt Person i går.', REPEAT(' Mer text.', 100)) WHERE number = '" + number + "'");
        triage.askForSupplement(COORDINATOR, number, "Vad hände?");
        User director = READERS.get(1);
        assertThat(persons.search(COORDINATOR, "sökt PERSON", "Begäran om registerutdrag").places()).extracting(PersonPlace::table, PersonPlace::caseNumber)
                .containsExactlyInAnyOrder(Tuple.tuple("filer", number), Tuple.tuple("deviation", number));
        List<PersonPlace> byAddress = persons.search(director, "sokt.person@sok.example", "Begäran om registerutdrag").places();
        assertThat(byAddress).extracting(PersonPlace::column).contains("email", "recipient");
        assertThat(persons.search(director, "Jag ringde Sökt", "Begäran").places().get(0).text()).startsWith("…").contains("Jag ringde Sökt Person i går.").hasSizeLessThan(400);
        assertThat(persons.search(director, "100 %_\\", "Begäran").places()).isEmpty();
        assertThat(new String(persons.export(director, "Sökt Person", "Begäran om registerutdrag").content(), StandardCharsets.ISO_8859_1))
                .contains("registerutdrag/registerutdrag.html", "registerutdrag/manifest.json");

        assertThat(fields(() -> persons.search(director, "Sökt Person", ""))).containsExactly("purpose");
        assertThat(fields(() -> persons.search(director, "Sökt Person", "Gäller Sökt Person"))).containsExactly("purpose");
        assertThat(fields(() -> persons.search(director, "abc", "Begäran"))).containsExactly("term");
        assertThat(fields(() -> persons.search(director, "x".repeat(255), "Begäran"))).containsExactly("term");
        List<User> denied = new ArrayList<>(OTHERS);
        denied.addAll(List.of(READERS.get(0), READERS.get(2)));
        for (User other : denied) {
            assertThatThrownBy(() -> persons.search(other, "Sökt Person", "Begäran")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> persons.export(other, "Sökt Person", "Begäran")).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> persons.searches(other)).isInstanceOf(NotFound.class);
        }
        assertThat(persons.searches(director)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(persons.searches(director).get(0).exported()).isTrue();
        assertThat(whereItStands("Sökt Person")).doesNotContain("person_search.reason");
        assertThatThrownBy(() -> execute("DELETE FROM person_search")).hasMessageContaining("command denied");
    }

    @Test
    void whoever_is_signed_in_takes_the_own_data_and_nobody_elses() throws Exception {
        String mine = given("TRIAGE", "TO_TRIAGE");
        String others = given("TRIAGE", "TO_TRIAGE");
        execute("UPDATE filer SET account_id = 9116 WHERE deviation_id = " + id(others));
        String taken = unpacked(persons.own(OTHERS.get(2)));
        assertThat(taken).contains(mine, "p9118@forbundet.example", "Person 9118").doesNotContain(others, "p9116@");
        assertThatThrownBy(() -> persons.own(User.anonymous())).isInstanceOf(NotFound.class);
    }

    private static String unpacked(RecordPackage taken) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(taken.content()))) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** @return every column of every table, as the database lists them, in which the text stands: "table.column" */
    private List<String> whereItStands(String what) throws SQLException {
        List<String> places = new ArrayList<>();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); Statement look = connection.createStatement();
             ResultSet columns = statement.executeQuery("SELECT table_name, column_name FROM information_schema.columns JOIN information_schema.tables USING (table_schema, table_name) "
                     + "WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND character_set_name IS NOT NULL")) {
            while (columns.next()) {
                String table = columns.getString(1);
                String column = columns.getString(2);
                try (ResultSet found = look.executeQuery("SELECT COUNT(*) FROM `" + table + "` WHERE CONVERT(`" + column + "` USING utf8mb4) LIKE '%" + what + "%'")) {
                    found.next();
                    if (found.getLong(1) > 0) {
                        places.add(table + "." + column);
                    }
                }
            }
        }
        return places;
    }

    private String endedMonthsAgo(String state, int months) throws SQLException {
        String number = given(state, "ENDED");
        execute("INSERT INTO case_event (deviation_id, subject, subject_id, from_state, to_state, happened_at) VALUES (" + id(number) + ", 'CASE', " + id(number)
                + ", 'TRIAGE', '" + state + "', UTC_TIMESTAMP(6) - INTERVAL " + months + " MONTH)");
        return number;
    }

    private void disposeAll() {
        boolean more;
        do {
            more = disposals.disposeNext();
        } while (more);
    }

    private String filerOf(String number) throws SQLException {
        return text("SELECT name FROM filer WHERE deviation_id = " + id(number));
    }

    private RuleRow inForce(User user) {
        return rules.all(user).stream().filter(RuleRow::isInForce).findFirst().orElseThrow();
    }

    /** @param missing the field that is left empty; null for none */
    private static TypedRule rule(String missing) {
        return new TypedRule("FILER_IDENTITY", "months".equals(missing) ? "0" : "24", "ground".equals(missing) ? " " : "10 § arkivlagen",
                "decidedBy".equals(missing) ? "" : "Förbundsstyrelsen", "decidedOn".equals(missing) ? "2999-01-01" : "2026-03-12",
                "decisionNumber".equals(missing) ? null : "§ 14");
    }
}
