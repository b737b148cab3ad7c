package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.answer.CitableFacts;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.reaction.Reactions;
import se.lexheller.reaction.RecognitionService;
import se.lexheller.reaction.VoteService;
import se.lexheller.reaction.Voter;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.shared.Secret;
import se.lexheller.subscription.DigestService;
import se.lexheller.subscription.FollowState;
import se.lexheller.subscription.Frequency;
import se.lexheller.subscription.NewsService;
import se.lexheller.subscription.SubscriptionRow;
import se.lexheller.subscription.SubscriptionService;
import se.lexheller.subscription.Topic;
import se.lexheller.testing.TestArchive;

/** Who follows a published case or a topic, and what readers think of an answer. */
@ExtendWith(ArquillianExtension.class)
class FollowersIT extends PublicationFixture {

    @Inject
    private SubscriptionService followers;
    @Inject
    private NewsService news;
    @Inject
    private DigestService digests;
    @Inject
    private VoteService votes;
    @Inject
    private RecognitionService recognitions;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(FollowersIT.class, PublicationFixture.class, AnsweredCases.class, CitableFacts.class);
    }

    @Test
    void a_follower_confirms_once_is_told_of_a_correction_and_a_withdrawal_and_can_leave() throws SQLException {
        String number = handedOver("Ett ärende att följa");
        String slug = publications.page(coordinator, number).slug();
        assertThatThrownBy(() -> followers.followable(slug)).as("not public yet").isInstanceOf(NotFound.class);
        release(number);
        publish(number);
        Topic topic = Topic.ofCase(followers.followable(slug).id());
        followers.ask(topic, Frequency.AT_ONCE, " Anna@reader.example ");
        followers.ask(topic, Frequency.AT_ONCE, "anna@reader.example");
        assertThat(mails("anna@reader.example")).as("a second time the same, but no second mail").containsExactly("FOLLOW_CONFIRMATION");
        assertThatThrownBy(() -> followers.ask(topic, Frequency.AT_ONCE, "anna@reader.example\nBcc: bo@reader.example")).isInstanceOf(InvalidInput.class);
        releases.correct(coordinator, number, "Fel ord");
        republish(number);
        tellAll();
        assertThat(mails("anna@reader.example")).as("nothing before the address is confirmed").containsExactly("FOLLOW_CONFIRMATION");

        confirm("anna@reader.example");
        followers.follow(coordinator, topic, Frequency.AT_ONCE);
        followers.follow(coordinator, topic, Frequency.AT_ONCE);
        assertThatThrownBy(() -> followers.follow(User.anonymous(), topic, Frequency.AT_ONCE)).isInstanceOf(NotFound.class);

        releases.correct(coordinator, number, "Fel ord igen");
        republish(number);
        tellAll();
        tellAll();
        assertThat(mails("anna@reader.example")).containsExactly("FOLLOW_CONFIRMATION", "FOLLOW_DIGEST");
        assertThat(mails(coordinator.email())).contains("FOLLOW_DIGEST");
        assertThat(cases.texts("SELECT body FROM outbox_mail WHERE kind = 'FOLLOW_DIGEST' AND recipient = ?", "anna@reader.example"))
                .allMatch(b -> b.contains("Rättade svar") && b.contains(number) && !b.contains("Ett ärende att följa"));
        followers.leave(exitOf(coordinator.email()));
        followers.leave(new Secret("okänd"));

        releases.withdraw(coordinator, number, "Gick att känna igen");
        tellAll();
        assertThat(mails("anna@reader.example")).containsExactly("FOLLOW_CONFIRMATION", "FOLLOW_DIGEST", "FOLLOW_DIGEST");
        assertThat(mails(coordinator.email())).as("has left").containsOnlyOnce("FOLLOW_DIGEST");
        cases.update("UPDATE published_case SET withdrawn_at = UTC_TIMESTAMP() - INTERVAL 8 DAY WHERE slug = ?", slug);
        assertThat(followers.removeForgotten()).isPositive();
        assertThat(cases.texts("SELECT email FROM subscription WHERE email = 'anna@reader.example'")).isEmpty();
    }

    @Test
    void a_subscriber_is_told_of_what_fits_the_topic_and_changes_it_by_the_secret_in_the_mail() throws SQLException {
        String wanted = published("Ett ärende för prenumeranten");
        String kind = cases.texts("SELECT kind FROM published_case WHERE number = ?", wanted).get(0);
        followers.ask(Topic.about(null, DeviationKind.valueOf(kind), null, null), Frequency.DAILY, "bo@reader.example");
        followers.ask(Topic.about(null, other(kind), null, null), Frequency.AT_ONCE, "bo@reader.example");
        confirmAll("bo@reader.example");
        tellAll();
        assertThat(mails("bo@reader.example")).as("not before the next morning").doesNotContain("FOLLOW_DIGEST");

        cases.update("UPDATE subscription SET next_digest_at = UTC_TIMESTAMP(6) WHERE email = 'bo@reader.example' AND next_digest_at IS NOT NULL");
        tellAll();
        tellAll();
        assertThat(cases.texts("SELECT body FROM outbox_mail WHERE kind = 'FOLLOW_DIGEST' AND recipient = 'bo@reader.example'"))
                .singleElement(STRING).contains("Nya svar", wanted, "/folj/andra/");

        Secret secret = exitOf("bo@reader.example");
        List<SubscriptionRow> rows = followers.ofHolder(secret);
        assertThat(rows).hasSize(2).extracting(SubscriptionRow::frequency).containsExactly(Frequency.DAILY, Frequency.AT_ONCE);
        followers.change(secret, rows.get(1).id(), Frequency.MONTHLY);
        Secret next = followers.leave(secret, rows.get(0).id());
        assertThat(followers.ofHolder(next)).as("the others can still be changed").extracting(SubscriptionRow::frequency).containsExactly(Frequency.MONTHLY);
        followers.follow(coordinator, Topic.ALL, Frequency.WEEKLY);
        long coordinators = cases.number("SELECT id FROM subscription WHERE topic = 'all' AND email = '" + coordinator.email() + "'");
        assertThatThrownBy(() -> followers.leave(next, coordinators)).as("somebody else's").isInstanceOf(NotFound.class);
        followers.leaveAll(next);
        assertThat(cases.texts("SELECT topic FROM subscription WHERE email = 'bo@reader.example'")).isEmpty();

        releases.withdraw(coordinator, wanted, "Gick att känna igen");
        cases.update("DELETE FROM subscription WHERE id = ?", coordinators);
    }

    @Test
    void two_nodes_tell_each_subscriber_once() throws Exception {
        String number = published("Ett ärende för två noder");
        for (int i = 0; i < 20; i++) {
            cases.update("INSERT INTO subscription (email, topic, frequency, wanted_frequency, asked_at, asked_times, confirmed_at) "
                    + "VALUES (?, 'all', 'AT_ONCE', 'AT_ONCE', UTC_TIMESTAMP(6), 0, UTC_TIMESTAMP(6))", "nod" + i + "@reader.example");
        }
        Future<?> other = executor.submit(this::tell);
        tell();
        other.get(60, TimeUnit.SECONDS);
        tellAll();
        assertThat(cases.texts("SELECT recipient FROM outbox_mail WHERE kind = 'FOLLOW_DIGEST' AND recipient LIKE 'nod%' AND body LIKE ?", "%" + number + "%"))
                .hasSize(20).doesNotHaveDuplicates();
        cases.update("DELETE FROM subscription WHERE email LIKE 'nod%'");
    }

    private void tell() {
        try {
            tellAll();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void an_answer_is_rated_once_a_day_and_a_case_recognised_once_by_each() throws SQLException {
        String number = published("Ett ärende att känna igen");
        String slug = publications.page(coordinator, number).slug();
        votes.rate(slug, true, new Voter("192.0.2.1", "Läsare"));
        votes.rate(slug, true, new Voter("192.0.2.1", "Läsare"));
        votes.rate(slug, true, new Voter("192.0.2.2", "Läsare"));
        votes.rate(slug, false, new Voter("192.0.2.2", "Läsare"));
        assertThat(recognitions.numbers(coordinator, number)).isEqualTo(new Reactions(1, 1, 0));
        assertThatThrownBy(() -> recognitions.numbers(User.anonymous(), number)).isInstanceOf(NotFound.class);

        cases.update("UPDATE answer_voter SET day = day - INTERVAL 1 DAY");
        votes.forgetYesterday();
        assertThat(cases.number("SELECT COUNT(*) FROM answer_voter")).isZero();
        votes.rate(slug, true, new Voter("192.0.2.1", "Läsare"));
        assertThat(recognitions.numbers(coordinator, number).helped()).as("another day").isEqualTo(2);

        recognitions.recognise(coordinator, slug);
        recognitions.recognise(coordinator, slug);
        recognitions.recognise(reviewer, slug);
        assertThat(cases.number("SELECT recognised FROM deviation WHERE number = ?", number)).isEqualTo(2);
        assertThat(recognitions.isRecognised(coordinator, number)).isTrue();
        recognitions.takeBack(coordinator, slug);
        assertThat(cases.number("SELECT recognised FROM deviation WHERE number = ?", number)).isEqualTo(1);
        assertThatThrownBy(() -> recognitions.recognise(User.anonymous(), slug)).isInstanceOf(NotFound.class);

        releases.withdraw(coordinator, number, "Gick att känna igen");
        assertThatThrownBy(() -> votes.rate(slug, true, new Voter("192.0.2.3", ""))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recognitions.recognise(coordinator, slug)).isInstanceOf(NotFound.class);
    }

    private static DeviationKind other(String kind) {
        return kind.equals("OTHER") ? DeviationKind.INFORMATION : DeviationKind.OTHER;
    }

    private void confirm(String email) throws SQLException {
        Secret link = Secret.random();
        cases.update("UPDATE subscription SET confirm_hash = ? WHERE email = ?", link.hash(), email);
        followers.confirm(link);
        assertThat(followers.link(link).state()).isEqualTo(FollowState.USED);
        assertThatThrownBy(() -> followers.confirm(link)).isInstanceOf(BusinessRuleViolation.class);
    }

    private void confirmAll(String email) throws SQLException {
        cases.update("UPDATE subscription SET confirmed_at = UTC_TIMESTAMP(6) WHERE email = ?", email);
    }

    private Secret exitOf(String email) throws SQLException {
        List<String> exits = cases.texts("SELECT unsubscribe_url FROM outbox_mail WHERE kind = 'FOLLOW_DIGEST' AND recipient = ? ORDER BY id DESC", email);
        return new Secret(exits.get(0).substring(exits.get(0).lastIndexOf('/') + 1));
    }

    private void tellAll() throws SQLException {
        cases.update("UPDATE case_news SET ready_at = happened_at");
        boolean more;
        do {
            more = news.spreadNext();
        } while (more);
        do {
            more = digests.tellNext();
        } while (more);
    }
}
