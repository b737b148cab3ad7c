package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.answer.CitableFacts;
import se.lexheller.assignment.MemberReadingService;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.coordinationmap.Citation;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.incident.IncidentAccount;
import se.lexheller.incident.IncidentDecision;
import se.lexheller.incident.IncidentDetails;
import se.lexheller.incident.IncidentEventRow;
import se.lexheller.incident.IncidentReminderService;
import se.lexheller.incident.IncidentRisk;
import se.lexheller.incident.IncidentRow;
import se.lexheller.incident.IncidentService;
import se.lexheller.incident.IncidentStep;
import se.lexheller.incident.ReopeningService;
import se.lexheller.mapoverlay.Figures;
import se.lexheller.mapoverlay.OverlayService;
import se.lexheller.platform.change.ChangeLog;
import se.lexheller.reaction.Reactions;
import se.lexheller.reaction.RecognitionService;
import se.lexheller.reaction.VoteService;
import se.lexheller.reaction.Voter;
import se.lexheller.register.CaseRecordService;
import se.lexheller.register.RecordPackage;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.Gone;
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

@ExtendWith(ArquillianExtension.class)
class PublicationIT {

    @Inject
    private PublicationService publications;
    @Inject
    private ReleaseService releases;
    @Inject
    private PublicCaseService readers;
    @Inject
    private OpenCaseService open;
    @Inject
    private OverlayService overlay;
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
    @Inject
    private OutdatedReadingService outdated;
    @Inject
    private OutdatedAnswerService answers;
    @Inject
    private CaseRecordService records;
    @Inject
    private IncidentService incidents;
    @Inject
    private ReopeningService reopening;
    @Inject
    private IncidentReminderService reminders;
    @Inject
    private MemberReadingService members;
    @Inject
    private ChangeLog changes;
    @Inject
    private Clock clock;
    @Resource
    private ManagedExecutorService executor;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    private AnsweredCases cases;
    private User coordinator;
    private User reviewer;
    private LocalDate today;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(PublicationIT.class, AnsweredCases.class, CitableFacts.class);
    }

    @BeforeEach
    void meet_the_people() {
        cases = new AnsweredCases(database);
        coordinator = cases.user("samordnare", Role.COORDINATOR);
        reviewer = cases.user("granskare", Role.REVIEWER);
        today = clock.instant().atZone(SwedishDates.ZONE).toLocalDate();
    }

    @Test
    void a_case_is_public_after_a_second_person_has_released_it_and_not_before() throws SQLException {
        String number = handedOver("Ett ärende som släpps");
        String slug = publications.page(coordinator, number).slug();
        assertThatThrownBy(() -> readers.get(slug)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> releases.publish(coordinator, number)).isInstanceOf(BusinessRuleViolation.class);

        release(number);
        assertThatThrownBy(() -> readers.get(slug)).isInstanceOf(NotFound.class);
        releases.publish(coordinator, number);

        CaseForReaders read = readers.get(slug);
        assertThat(read.answers()).containsExactly(new PublicAnswer("Provkommunen", "Det går."));
        assertThat(read.seasonLabel()).isEqualTo("Besvarad hösten 2025");
        assertThat(read.actors()).extracting(Actor::name).containsExactly("Provkommunen");
        assertThat(cases.texts("SELECT queue FROM deviation WHERE number = ?", number)).containsExactly("PUBLISHED");
        assertThat(steps(number)).containsExactly("null>REDACTION", "REDACTION>REVIEWED", "REVIEWED>PUBLISHED");
    }

    @Test
    void what_readers_see_anew_is_told_and_what_they_do_not_see_is_not() throws SQLException {
        String number = handedOver("Ett ärende som det berättas om");
        release(number);
        long before = changes.head();
        releases.publish(coordinator, number);
        assertThat(toldSince(before)).containsExactly("CASE " + number);
        releases.correct(coordinator, number, "Ett ord var fel");
        assertThat(toldSince(before)).as("a correction that is only begun").hasSize(1);
        releases.abandonCorrection(coordinator, number);
        releases.withdraw(coordinator, number, "Ärendet har dragits tillbaka");
        assertThat(toldSince(before)).containsExactly("CASE " + number, "CASE " + number);
    }

    private List<String> toldSince(long id) {
        return changes.since(id).stream().map(c -> c.change().part() + " " + c.change().subject()).toList();
    }

    @Test
    void who_wrote_the_text_cannot_release_it_even_with_both_roles() throws SQLException {
        User both = new User(coordinator.accountId(), "", "", null, Set.of(Role.COORDINATOR, Role.REVIEWER));
        String number = handedOver("Ett ärende med en enda person");
        long version = publications.page(both, number).version();
        assertThatThrownBy(() -> releases.release(both, number, version)).isInstanceOf(BusinessRuleViolation.class)
                .hasMessage("rule.second-person");
    }

    @Test
    void the_database_itself_refuses_a_release_by_who_wrote_or_by_nobody() throws SQLException {
        String number = handedOver("Ett ärende förbi programmet");
        long id = cases.number("SELECT p.id FROM publication p JOIN deviation d ON d.id = p.deviation_id WHERE d.number = ?", number);
        assertThatThrownBy(() -> cases.update("UPDATE publication SET state = 'REVIEWED', reviewed_by_id = edited_by_id WHERE id = ?", id))
                .isInstanceOf(SQLException.class).hasMessageContaining("ck_publication_second_person");
        assertThatThrownBy(() -> cases.update("UPDATE publication SET state = 'PUBLISHED' WHERE id = ?", id))
                .isInstanceOf(SQLException.class).hasMessageContaining("ck_publication_released");
    }

    @Test
    void the_second_of_two_editors_gets_both_texts() throws SQLException {
        String number = begun("Ett ärende för två");
        PublicationDetails read = publications.page(coordinator, number);
        PublicText first = withTitle(read, "Den förstas rubrik");
        publications.save(coordinator, number, first, read.slug(), read.version());
        assertThatThrownBy(() -> publications.save(coordinator, number, withTitle(read, "Den andras"), read.slug(), read.version()))
                .isInstanceOfSatisfying(EditConflict.class, e -> assertThat(e.theirs()).containsEntry("title", "Den förstas rubrik"));
        assertThat(publications.page(coordinator, number).text()).isEqualTo(first);
    }

    @Test
    void answers_are_kept_in_order_however_often_they_are_changed() throws SQLException {
        String number = begun("Ett ärende med många svar");
        for (int size : new int[] {3, 1, 4, 2}) {
            PublicationDetails read = publications.page(coordinator, number);
            List<PublicAnswer> answers = new ArrayList<>();
            for (int i = size; i > 0; i--) {
                answers.add(new PublicAnswer("Från " + i, "Svar " + i));
            }
            publications.save(coordinator, number, new PublicText(read.text().text(), "", answers, "", List.of()), read.slug(), read.version());
            assertThat(publications.page(coordinator, number).text().answers()).isEqualTo(answers);
        }
    }

    @Test
    void personal_data_stops_the_way_to_the_second_person() throws SQLException {
        String number = begun("Ett ärende med nummer");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, withTitle(read, "Gäller 19811218-9876"), "utan-nummer", read.version());
        assertThatThrownBy(() -> publications.handOver(coordinator, number)).hasMessage("rule.personal-data-left");
        PublicationDetails found = publications.page(coordinator, number);
        assertThat(found.findings()).hasSize(1);
        publications.mask(coordinator, number, found.findings().get(0).key(), found.version());
        publications.handOver(coordinator, number);
        assertThat(publications.page(coordinator, number).text().text().title()).isEqualTo("Gäller [borttaget]");
    }

    @Test
    void the_summary_that_is_easy_to_read_goes_the_same_way_as_the_rest() throws SQLException {
        String number = begun("Ett ärende i korthet");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, read.text().inShort("Ring 070-174 06 05 om du väntar.").citing(List.of()), read.slug(), read.version());
        assertThatThrownBy(() -> publications.handOver(coordinator, number)).hasMessage("rule.personal-data-left");
        publications.mask(coordinator, number, PublicationService.ALL_PLACES, publications.page(coordinator, number).version());
        publications.handOver(coordinator, number);
        assertThat(publications.preview(reviewer, number).easyRead()).isEqualTo("Ring [borttaget] om du väntar.");
        PublicationDetails handedOver = publications.page(coordinator, number);
        publications.save(coordinator, number, handedOver.text().inShort("Du får ett besked.").citing(List.of()), read.slug(), handedOver.version());
        assertThatThrownBy(() -> release(number)).as("what was changed is read again").hasMessage("rule.step-not-possible");
        publications.handOver(coordinator, number);
        release(number);
        releases.publish(coordinator, number);
        CaseForReaders shown = readers.get(read.slug());
        assertThat(shown.easyRead()).isEqualTo("Du får ett besked.");
        assertThat(shown.description()).isEqualTo("Du får ett besked.");
        assertThat(open.get(number).easyRead()).isEqualTo("Du får ett besked.");
        assertThat(readers.feed(CaseFilter.NONE, 1).rows()).filteredOn(e -> e.number().equals(number)).extracting(FeedEntry::summary)
                .containsExactly("Du får ett besked.");
    }

    @Test
    void a_guess_is_let_stand_everywhere_by_one_word_and_the_second_person_reads_it() throws SQLException {
        String number = begun("Ett ärende med namn");
        PublicationDetails read = publications.page(coordinator, number);
        CaseText words = read.text().text();
        CaseText named = new CaseText("Hos Kvarnen Fyren", "Mötet på Kvarnen Fyren ställdes in.", words.consequenceForIndividual(), words.consequenceForActors(),
                "Ring 070-174 06 05.");
        publications.save(coordinator, number, new PublicText(named, "", read.text().answers(), "", List.of()), read.slug(), read.version());
        assertThatThrownBy(() -> publications.handOver(coordinator, number)).hasMessage("rule.personal-data-left");
        PublicationDetails found = publications.page(coordinator, number);
        assertThat(found.findings()).hasSize(3);
        publications.acknowledge(coordinator, number, found.findings().get(0).key(), "Det är ett hus.");
        assertThat(publications.page(reviewer, number).kept()).extracting(KeptPlace::reason).containsExactly("Det är ett hus.", "Det är ett hus.");
        assertThat(publications.page(coordinator, number).findings()).singleElement().satisfies(place -> assertThat(place.isGuess()).isFalse());
        publications.mask(coordinator, number, PublicationService.ALL_PLACES, found.version());
        assertThat(publications.page(coordinator, number).text().text().proposedSolution()).isEqualTo("Ring [borttaget].");
        publications.handOver(coordinator, number);
    }

    @Test
    void two_workers_publish_each_scheduled_case_once() throws Exception {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String number = handedOver("Ett schemalagt ärende");
            release(number);
            releases.schedule(coordinator, number, clock.instant().plus(Duration.ofDays(1)));
            numbers.add(number);
        }
        cases.update("UPDATE publication SET publish_at = '2026-01-01' WHERE state = 'SCHEDULED'");

        Future<?> one = executor.submit(this::publishAllDue);
        Future<?> other = executor.submit(this::publishAllDue);
        one.get();
        other.get();

        // The application's own worker may still hold one: a locking read waits for it.
        assertThat(cases.texts("SELECT state FROM publication WHERE publish_at IS NOT NULL FOR UPDATE")).isEmpty();
        for (String number : numbers) {
            assertThat(steps(number)).filteredOn(step -> step.endsWith("PUBLISHED")).as(number).hasSize(1);
        }
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_and_stays_so() throws SQLException {
        String number = handedOver("Ett ärende som tas bort");
        release(number);
        releases.publish(coordinator, number);
        String slug = publications.page(coordinator, number).slug();
        long before = readers.list(CaseFilter.NONE, 1).page().total();

        releases.withdraw(coordinator, number, "Gick att känna igen");

        assertThatThrownBy(() -> readers.get(slug)).isInstanceOfSatisfying(Gone.class,
                e -> assertThat(e.reason()).isEqualTo("Gick att känna igen"));
        assertThat(readers.list(CaseFilter.NONE, 1).page().total()).isEqualTo(before - 1);
        assertThat(cases.texts("SELECT queue FROM deviation WHERE number = ?", number)).containsExactly("ENDED");
        assertThatThrownBy(() -> releases.correct(coordinator, number, "Åter")).isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> releases.publish(coordinator, number)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void readers_see_the_former_text_until_a_correction_is_released_and_published() throws SQLException {
        String number = handedOver("Ett ärende som rättas");
        release(number);
        releases.publish(coordinator, number);
        releases.correct(coordinator, number, "Fel rubrik");
        PublicationDetails read = publications.page(coordinator, number);
        PublicText corrected = new PublicText(withTitle(read, "Rätt rubrik").text(), "", read.text().answers(), "Fel rubrik", List.of());
        publications.save(coordinator, number, corrected, "annan-adress", read.version());
        publications.handOver(coordinator, number);
        assertThat(readers.get(read.slug()).text().title()).isEqualTo("Ett ärende som rättas");

        release(number);
        releases.publish(coordinator, number);

        CaseForReaders now = readers.get(read.slug());
        assertThat(now.text().title()).isEqualTo("Rätt rubrik");
        assertThat(now.correctionNote()).isEqualTo("Fel rubrik");
        assertThat(now.correctedAt()).isNotNull();
        assertThat(now.slug()).as("the former address leads on").isEqualTo("annan-adress");
        assertThat(readers.get(number).slug()).isEqualTo("annan-adress");
        assertThat(open.get(read.slug()).slug()).isEqualTo("annan-adress");
        PublicationDetails other = publications.page(coordinator, begun("Ett ärende som vill ha en annans adress"));
        assertThatThrownBy(() -> publications.save(coordinator, other.header().number(), other.text(), read.slug(), other.version()))
                .as("what was somebody's address stays his").isInstanceOf(InvalidInput.class);
        releases.withdraw(coordinator, number, "Fel");
        assertThatThrownBy(() -> readers.get(read.slug())).as("the former address too").isInstanceOf(Gone.class);
    }

    @Test
    void where_a_case_lies_is_public_with_it_counted_from_three_on_and_gone_with_it() throws SQLException {
        cases.update("INSERT IGNORE INTO journey_step (id, uuid, slug, name, description, position, source) VALUES (81, '00000000-0000-0000-0000-000000000081', 'steg-publicationit', 'Steg', '', 81, 'x')");
        cases.update("INSERT IGNORE INTO target_group (id, name) VALUES (8101, 'Målgrupp i PublicationIT')");
        cases.update("INSERT IGNORE INTO map_entry (id, uuid, kind, slug, created_at) VALUES (8101, '00000000-0000-0000-0000-000000008101', 'INTERVENTION', 'a-pub', '2026-01-01'), "
                + "(8102, '00000000-0000-0000-0000-000000008102', 'INTERVENTION', 'b-pub', '2026-01-01')");
        LocalDate today = LocalDate.ofInstant(clock.instant(), SwedishDates.ZONE);
        Period time = Period.usual(today);
        String[] numbers = {onTheMap(30), onTheMap(50), onTheMap(40)};
        CaseFilter there = CaseFilter.about(new MapPart(8101L, 8101L, 8102L, 81L, 8101L, time));

        publish(numbers[0]);
        publish(numbers[1]);
        assertThat(readers.list(there, 1).page().total()).isEqualTo(2);
        assertThat(overlay.publicCells(time).at(8101, 81)).as("two are none").isNull();
        assertThat(overlay.publicFigures(time, 8101, List.of(8101L, 8102L)).between(8101, 8102)).isNull();
        publish(numbers[2]);
        assertThat(overlay.publicCells(time).at(8101, 81)).isEqualTo(3);
        assertThat(overlay.publicFigures(time, 8101, List.of()).at(8101, 81)).isEqualTo(3);
        assertThat(overlay.publicFigures(time, 8102, List.of()).cells()).isEmpty();
        assertThat(overlay.publicFigures(time, 8101, List.of(8101L, 8102L)).between(8101, 8102).median()).isEqualTo(40);
        Period before = new Period(today.minusYears(3), today.minusYears(2));
        assertThat(overlay.publicCells(before)).isEqualTo(Figures.NONE);

        releases.withdraw(coordinator, numbers[1], "Gick att känna igen");
        assertThat(readers.list(there, 1).page().total()).isEqualTo(2);
        assertThat(overlay.publicCells(time).at(8101, 81)).isNull();
        assertThat(readers.list(CaseFilter.about(MapPart.intervention(8102)), 1).page().total()).isEqualTo(2);
        assertThat(readers.list(CaseFilter.about(MapPart.intervention(81)), 1).page().total()).isZero();
    }

    @Test
    void the_record_of_a_case_holds_every_wording_that_was_public_and_names_who_filed_for_the_archive_alone() throws Exception {
        String number = published("Ett ärende för arkivet");
        releases.correct(coordinator, number, "Fel rubrik");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, new PublicText(withTitle(read, "Rätt rubrik i arkivet").text(), "Rätt i korthet.", read.text().answers(), "Fel rubrik", List.of()),
                read.slug(), read.version());
        republish(number);
        long id = cases.number("SELECT id FROM deviation WHERE number = ?", number);
        cases.update("INSERT INTO filer (deviation_id, name, email) VALUES (?, 'Åsa Arkivsson', 'asa@arkivet.example')", id);
        User director = new User(coordinator.accountId(), "", "", null, Set.of(Role.DIRECTOR));
        User auditor = new User(coordinator.accountId(), "", "", null, Set.of(Role.AUDITOR));

        String without = content(records.take(auditor, number, false));
        String with = content(records.take(director, number, true));

        assertThat(without).contains("Ett ärende för arkivet", "Rätt rubrik i arkivet", "\"CORRECTED\"", "Rättelse av publicerat ärende", "Det går.", "Rätt i korthet.")
                .doesNotContain("Arkivsson").doesNotContain("asa@arkivet.example");
        assertThat(with).contains("Arkivsson", "asa@arkivet.example");
        assertThatThrownBy(() -> records.take(auditor, number, true)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.take(reviewer, number, false)).isInstanceOf(NotFound.class);
        assertThat(cases.texts("SELECT CONCAT(with_filer, LENGTH(manifest_hash)) FROM record_download WHERE deviation_id = ? ORDER BY id", id))
                .containsExactly("064", "164");
        releases.withdraw(coordinator, number, "Slut");
        assertThat(records.read(coordinator, number).entries()).extracting(e -> e.subject().replaceAll(" \\(.*", ""))
                .containsExactly("Publicering på webbplatsen", "Rättelse av publicerat ärende", "Avpublicering");
    }

    private static String content(RecordPackage taken) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(taken.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append('\n').append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private String onTheMap(int days) throws SQLException {
        String number = cases.answered("Väntan på kartan");
        long id = cases.number("SELECT id FROM deviation WHERE number = ?", number);
        cases.update("UPDATE deviation SET wait_days = ? WHERE id = ?", days, id);
        cases.update("INSERT INTO deviation_place (deviation_id, role, entry_id) VALUES (?, 'FROM', 8101), (?, 'TO', 8102)", id, id);
        cases.update("INSERT INTO deviation_step (deviation_id, step_id) VALUES (?, 81)", id);
        cases.update("INSERT INTO deviation_target_group (deviation_id, target_group_id) VALUES (?, 8101)", id);
        publications.begin(coordinator, number, "{0}, reservation");
        publications.handOver(coordinator, number);
        release(number);
        return number;
    }

    private void publish(String number) {
        releases.publish(coordinator, number);
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

    private void republish(String number) {
        publications.handOver(coordinator, number);
        release(number);
        publish(number);
    }

    private List<String> mails(String recipient) throws SQLException {
        return cases.texts("SELECT kind FROM outbox_mail WHERE recipient = ? AND kind LIKE 'FOLLOW%' ORDER BY id", recipient);
    }

    @Test
    void programs_read_cases_whole_in_the_order_of_their_changes_and_what_was_taken_away_as_no_more_than_that() throws SQLException {
        String first = published("Ett ärende som program läser");
        Instant before = open.get(first).changedAt();
        String second = published("Ett till som program läser");
        assertThat(open.list(CaseFilter.NONE, before, 1, 100).rows()).extracting(OpenCase::number).startsWith(first).contains(second);
        OpenCase whole = open.get(second);
        assertThat(whole.text().title()).isEqualTo("Ett till som program läser");
        assertThat(whole.answers()).isNotEmpty();
        assertThat(open.list(CaseFilter.NONE, whole.changedAt().plusMillis(1), 1, 100).rows()).extracting(OpenCase::number).doesNotContain(first, second);
        assertThat(open.list(CaseFilter.NONE, null, 1, 1).rows()).extracting(OpenCase::number).containsExactly(second);
        assertThat(open.list(CaseFilter.NONE, null, 999, 100).rows()).isEmpty();
        assertThat(open.portion(whole.id() - 1)).extracting(OpenCase::number).startsWith(second);
        String stamp = open.stamp();
        assertThat(open.stamp()).as("as long as nothing has changed").isEqualTo(stamp);

        releases.withdraw(coordinator, first, "Fel");

        assertThatThrownBy(() -> open.get(first)).isInstanceOf(Gone.class);
        assertThat(open.list(CaseFilter.NONE, before, 1, 100).rows()).extracting(OpenCase::number).doesNotContain(first);
        assertThat(open.withdrawn(before, 1, 100).rows()).extracting(WithdrawnCase::number).contains(first).doesNotContain(second);
        assertThat(open.stamp()).isNotEqualTo(stamp);
    }

    @Test
    void a_begun_correction_is_abandoned_and_nothing_has_changed() throws SQLException {
        String number = published("Ett ärende som inte rättas");
        releases.correct(coordinator, number, "Fel rubrik");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, withTitle(read, "Annan rubrik"), "en-adress-som-inte-blir-av", read.version());
        assertThatThrownBy(() -> releases.abandonCorrection(reviewer, number)).isInstanceOf(NotFound.class);
        long mails = cases.number("SELECT COUNT(*) FROM outbox_mail");

        releases.abandonCorrection(coordinator, number);

        PublicationDetails after = publications.page(coordinator, number);
        assertThat(after.state()).isEqualTo(PublicationState.PUBLISHED);
        assertThat(after.text().text().title()).isEqualTo("Ett ärende som inte rättas");
        assertThat(after.mayCorrect()).isTrue();
        assertThat(after.slug()).isEqualTo(read.slug());
        assertThat(steps(number)).endsWith("PUBLISHED>REDACTION", "null>CORRECTION_ABANDONED");
        assertThat(cases.number("SELECT COUNT(*) FROM outbox_mail")).as("nobody is told of what didn't happen").isEqualTo(mails);
        assertThatThrownBy(() -> releases.abandonCorrection(coordinator, number)).hasMessage("rule.step-not-possible");
    }

    @Test
    void the_reviewers_but_who_wrote_the_text_are_asked_each_time_it_is_handed_over() throws SQLException {
        User both = cases.user("samordnare-och-granskare", Role.COORDINATOR, Role.REVIEWER);
        cases.update("INSERT IGNORE INTO account_role (account_id, role) VALUES (?, 'REVIEWER'), (?, 'REVIEWER')", both.accountId(), reviewer.accountId());
        String number = cases.answered("Ett ärende att granska");
        publications.begin(both, number, "{0}");
        publications.handOver(both, number);
        assertThat(askedToReview(number)).contains(reviewer.email()).doesNotContain(both.email()).doesNotHaveDuplicates();

        releases.sendBack(reviewer, number, "Kortare");
        publications.handOver(both, number);
        assertThat(askedToReview(number)).filteredOn(reviewer.email()::equals).hasSize(2);
    }

    @Test
    void one_address_for_two_cases_at_once_is_told_at_the_field() throws Exception {
        List<String> numbers = List.of(begun("Två på en gång, ett"), begun("Två på en gång, två"));
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> both = numbers.stream().map(number -> executor.submit(() -> {
            PublicationDetails read = publications.page(coordinator, number);
            together.await();
            try {
                publications.save(coordinator, number, read.text(), "samma-adress", read.version());
                return true;
            } catch (InvalidInput e) {
                assertThat(e.errors()).extracting(FieldError::field).containsExactly("slug");
                return false;
            }
        })).toList();
        assertThat(List.of(both.get(0).get(), both.get(1).get())).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void an_answer_that_cites_what_has_changed_is_marked_until_somebody_has_looked_and_anew_at_the_next_change() throws SQLException {
        CitableFacts facts = new CitableFacts(database);
        String number = cases.citing("Ett svar som vilar på en gräns", facts);
        assertThat(outdated.of(coordinator, number).changes()).isEmpty();
        long before = outdated.count(coordinator);

        facts.changes(today.minusDays(1), 24);
        OutdatedDetails seen = outdated.of(coordinator, number);
        assertThat(seen.changes()).singleElement().satisfies(change -> {
            assertThat(change.entry().changedOn()).isEqualTo(today.minusDays(1));
            assertThat(change.differences()).extracting(OutdatedCitation.Difference::field).containsExactly("amount");
        });
        assertThat(outdated.count(coordinator)).isEqualTo(before + 1);
        assertThat(outdated.list(coordinator, 1).rows()).filteredOn(row -> row.number().equals(number)).singleElement()
                .isEqualTo(new OutdatedRow(number, "Ett svar som vilar på en gräns", facts.name, 1, false));
        assertThatThrownBy(() -> answers.stillHolds(coordinator, number, seen.seen(), " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> answers.stillHolds(coordinator, number, "1-1-1", "x")).hasMessage("rule.changed-meanwhile");

        answers.stillHolds(coordinator, number, seen.seen(), "Gäller den som redan har börjat");
        assertThat(outdated.of(coordinator, number).changes()).isEmpty();
        assertThat(outdated.count(coordinator)).isEqualTo(before);
        assertThat(cases.texts("SELECT reason FROM case_event e JOIN deviation d ON d.id = e.deviation_id WHERE d.number = ? AND to_state = 'CHECKED'", number))
                .containsExactly("Gäller den som redan har börjat");

        facts.ends(today);
        assertThat(outdated.of(coordinator, number).changes()).singleElement().satisfies(change -> assertThat(change.entry().isEnded()).isTrue());
        assertThat(outdated.count(coordinator)).isEqualTo(before + 1);
    }

    @Test
    void readers_are_warned_until_the_answer_is_corrected_with_what_holds_now() throws SQLException {
        CitableFacts facts = new CitableFacts(database);
        String number = cases.citing("Ett publicerat svar på en gräns", facts);
        publications.begin(coordinator, number, "{0}");
        publications.handOver(coordinator, number);
        release(number);
        releases.publish(coordinator, number);
        String slug = publications.page(coordinator, number).slug();
        assertThat(readers.get(slug).citations()).singleElement().satisfies(c -> assertThat(c.amount()).isEqualTo(12));

        Citation young = facts.changes(today, 24);
        assertThat(readers.get(slug).warnings()).as("nothing is public that nobody has decided").isEmpty();
        answers.warnReaders(coordinator, number, outdated.of(coordinator, number).seen());
        assertThat(readers.get(slug).warnings()).singleElement().satisfies(warning -> {
            assertThat(warning.changedOn()).isEqualTo(today);
            assertThat(warning.cited().amount()).as("what was cited stays as it was").isEqualTo(12);
        });
        assertThat(outdated.list(coordinator, 1).rows()).filteredOn(row -> row.number().equals(number)).extracting(OutdatedRow::warned).containsExactly(true);
        answers.lift(coordinator, number);
        assertThat(readers.get(slug).warnings()).isEmpty();
        answers.warnReaders(coordinator, number, outdated.of(coordinator, number).seen());

        releases.correct(coordinator, number, "Längre tid gäller");
        PublicationDetails read = publications.page(coordinator, number);
        publications.save(coordinator, number, read.text().citing(List.of(young)), slug, read.version());
        publications.handOver(coordinator, number);
        assertThat(readers.get(slug).warnings()).as("until the correction is public").hasSize(1);
        release(number);
        releases.publish(coordinator, number);
        assertThat(readers.get(slug).warnings()).isEmpty();
        assertThat(readers.get(slug).citations()).extracting(CitationForReaders::amount).containsExactly(24);
        assertThat(outdated.of(coordinator, number).changes()).isEmpty();
        assertThat(steps(number)).containsSubsequence("null>MARKED_OUTDATED", "null>MARK_LIFTED", "null>MARKED_OUTDATED", "REVIEWED>CORRECTED");
    }

    @Test
    void only_a_coordinator_decides_about_an_outdated_answer_and_only_the_association_knows() throws SQLException {
        CitableFacts facts = new CitableFacts(database);
        String number = cases.citing("Ett svar för förbundet", facts);
        facts.changes(today, 24);
        String seen = outdated.of(reviewer, number).seen();
        for (Role role : Role.values()) {
            User user = new User(coordinator.accountId(), "", "", null, Set.of(role));
            if (role != Role.COORDINATOR) {
                assertThatThrownBy(() -> answers.stillHolds(user, number, seen, "x")).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> answers.warnReaders(user, number, seen)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> answers.lift(user, number)).as("%s", role).isInstanceOf(NotFound.class);
            }
            if (!user.readsAllCases()) {
                assertThatThrownBy(() -> outdated.list(user, 1)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> outdated.of(user, number)).as("%s", role).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> answers.warnReaders(coordinator, number, seen)).as("nothing is public").hasMessage("rule.step-not-possible");
    }

    @Test
    void a_slip_takes_the_case_off_the_web_at_once_and_closes_it_to_all_but_three_roles() throws SQLException {
        String number = published("Ett ärende som har läckt");
        String slug = publications.page(coordinator, number).slug();
        long assignment = cases.number("SELECT MIN(a.id) FROM assignment a JOIN deviation d ON d.id = a.deviation_id WHERE d.number = ?", number);
        long member = cases.number("SELECT organisation_id FROM assignment WHERE id = ?", assignment);
        User handler = new User(reviewer.accountId(), "", "", member, Set.of(Role.HANDLER));
        cases.update("""
                INSERT INTO member_text (deviation_id, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution, changed_at, changed_by_id)
                SELECT id, 'Rubrik', 'a', 'b', 'c', '', '2026-01-01', ? FROM deviation WHERE number = ?""", coordinator.accountId(), number);
        assertThat(members.details(handler, assignment).number()).isEqualTo(number);
        User director = cases.user("chef", Role.DIRECTOR);
        cases.update("INSERT IGNORE INTO account_role (account_id, role) VALUES (?, 'DIRECTOR')", director.accountId());
        for (Role role : Role.values()) {
            User user = new User(coordinator.accountId(), "", "", member, Set.of(role));
            if (role != Role.COORDINATOR && role != Role.DIRECTOR) {
                assertThatThrownBy(() -> incidents.takeOff(user, number, "x", "x")).as("%s", role).isInstanceOf(NotFound.class);
                assertThat(incidents.mayTakeOff(user, number)).as("%s", role).isFalse();
            }
        }

        String incident = incidents.takeOff(director, number, "Texten visas inte längre.", "Ett namn stod kvar.");

        assertThatThrownBy(() -> readers.get(slug)).isInstanceOfSatisfying(Gone.class, gone -> assertThat(gone.reason()).isEqualTo("Texten visas inte längre."));
        assertThat(readers.frontPage(50).newest().rows()).extracting(CaseRow::slug).doesNotContain(slug);
        assertThatThrownBy(() -> members.details(handler, assignment)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> publications.preview(handler, number)).isInstanceOf(NotFound.class);
        for (Role role : Role.values()) {
            User user = new User(coordinator.accountId(), "", "", null, Set.of(role));
            if (Set.of(Role.COORDINATOR, Role.DIRECTOR, Role.AUDITOR).contains(role)) {
                assertThat(publications.page(user, number).state()).as("%s", role).isEqualTo(PublicationState.WITHDRAWN);
                assertThat(incidents.read(user, incident).caseNumber()).isEqualTo(number);
                assertThat(incidents.list(user)).extracting(IncidentRow::number).contains(incident);
            } else {
                assertThatThrownBy(() -> publications.page(user, number)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> incidents.read(user, incident)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> incidents.list(user)).as("%s", role).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> incidents.open(user, clock.instant(), IncidentAccount.of("x"))).as("%s", role).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> incidents.takeOff(director, number, "x", "x")).as("once").hasMessage("rule.step-not-possible");
        openedAgain(director, incident, () -> members.details(handler, assignment));
        assertThatThrownBy(() -> readers.get(slug)).as("off the web for good").isInstanceOf(Gone.class);
        assertThat(steps(number)).endsWith("PUBLISHED>WITHDRAWN");
        assertThat(cases.texts("SELECT recipient FROM outbox_mail WHERE kind = 'INCIDENT_OPENED' AND subject LIKE ?", "%" + incident + "%"))
                .contains(director.email()).doesNotHaveDuplicates().doesNotContain(reviewer.email());
        assertThat(cases.texts("SELECT body FROM outbox_mail WHERE kind = 'INCIDENT_OPENED' AND subject LIKE ?", "%" + incident + "%"))
                .allSatisfy(body -> assertThat(body).doesNotContain("läckt", "namn stod"));
    }

    /** Not before the incident is dealt with, by the director alone, with a motive that stays. */
    private void openedAgain(User director, String incident, ThrowingCallable reading) throws SQLException {
        assertThat(reopening.mayOpen(director, incident)).isFalse();
        assertThatThrownBy(() -> reopening.open(director, incident, "Namnet är borta.")).hasMessage("rule.incident-case-not-openable");
        incidents.describe(director, incident, new IncidentAccount("Ett namn stod kvar.", "Namn", 1, IncidentRisk.UNLIKELY, "Borttaget.", IncidentDecision.NOT_NOTIFY,
                "Ingen hann se det.", null, "Ja."), incidents.read(director, incident).version());
        incidents.close(director, incident);
        for (Role role : Role.values()) {
            User user = new User(director.accountId(), "", "", null, Set.of(role));
            if (role != Role.DIRECTOR) {
                assertThat(reopening.mayOpen(user, incident)).as("%s", role).isFalse();
                assertThatThrownBy(() -> reopening.open(user, incident, "x")).as("%s", role).isInstanceOf(NotFound.class);
            }
        }
        for (String motive : new String[] {"", "Det var 850709-9805."}) {
            assertThatThrownBy(() -> reopening.open(director, incident, motive)).isInstanceOf(InvalidInput.class);
        }
        assertThatThrownBy(reading).isInstanceOf(NotFound.class);

        assertThat(reopening.mayOpen(director, incident)).isTrue();
        reopening.open(director, incident, "Namnet är borta ur texten.");

        assertThatCode(reading).doesNotThrowAnyException();
        assertThat(incidents.read(director, incident).history()).last().extracting(IncidentEventRow::step, IncidentEventRow::reason)
                .containsExactly(IncidentStep.CASE_REOPENED, "Namnet är borta ur texten.");
        assertThatThrownBy(() -> reopening.open(director, incident, "Igen.")).hasMessage("rule.incident-case-not-openable");
    }

    @Test
    void an_incident_is_written_down_reminded_of_and_closed_and_its_history_stays() throws SQLException {
        User director = cases.user("chef", Role.DIRECTOR);
        cases.update("INSERT IGNORE INTO account_role (account_id, role) VALUES (?, 'DIRECTOR')", director.accountId());
        String number = incidents.open(coordinator, clock.instant().minus(Duration.ofHours(49)), IncidentAccount.of("Ett mejl gick fel."));
        remindOfAll();
        remindOfAll();
        assertThat(cases.texts("SELECT recipient FROM outbox_mail WHERE kind = 'INCIDENT_REMINDER' AND subject LIKE ?", "%" + number + "%"))
                .doesNotHaveDuplicates().contains(director.email());
        IncidentDetails read = incidents.read(coordinator, number);
        assertThat(read.clock().deadline()).isEqualTo(read.discoveredAt().plus(Duration.ofHours(72)));
        assertThat(read.clock().isRunning()).isTrue();
        assertThatThrownBy(() -> incidents.close(coordinator, number)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> incidents.describe(coordinator, number, IncidentAccount.of("Det gällde 19811218-9876."), read.version()))
                .isInstanceOf(InvalidInput.class);

        IncidentAccount whole = new IncidentAccount("Ett mejl gick fel.", "Namn", 1, IncidentRisk.UNLIKELY, "Bad mottagaren radera", IncidentDecision.NOT_NOTIFY,
                "Mottagaren har tystnadsplikt", null, "Ja, per telefon");
        incidents.describe(coordinator, number, whole, read.version());
        assertThatThrownBy(() -> incidents.describe(coordinator, number, whole, read.version())).isInstanceOf(EditConflict.class);
        incidents.close(coordinator, number);
        assertThatThrownBy(() -> incidents.describe(coordinator, number, whole, read.version() + 1)).hasMessage("rule.incident-closed");
        assertThat(incidents.read(coordinator, number).mayWrite()).isFalse();
        assertThat(incidents.read(coordinator, number).history()).extracting(IncidentEventRow::step)
                .containsExactly(IncidentStep.OPENED, IncidentStep.REMINDED, IncidentStep.DECIDED, IncidentStep.CLOSED);
        assertThatThrownBy(() -> cases.update("UPDATE incident_event SET step = 'OPENED'")).hasMessageContaining("command denied");
        assertThatThrownBy(() -> cases.update("DELETE FROM incident_event")).hasMessageContaining("command denied");
    }

    private void remindOfAll() {
        while (reminders.remindNext()) {
            Thread.yield();
        }
    }

    private List<String> askedToReview(String number) throws SQLException {
        return cases.texts("SELECT recipient FROM outbox_mail WHERE kind = 'REVIEW_WANTED' AND subject LIKE ?", number + "%");
    }

    private String published(String title) throws SQLException {
        String number = handedOver(title);
        release(number);
        releases.publish(coordinator, number);
        return number;
    }

    private void publishAllDue() {
        while (releases.publishNextDue()) {
            Thread.yield();
        }
    }

    private String begun(String title) throws SQLException {
        String number = cases.answered(title);
        publications.begin(coordinator, number, "{0}, reservation");
        return number;
    }

    private String handedOver(String title) throws SQLException {
        String number = begun(title);
        publications.handOver(coordinator, number);
        return number;
    }

    private void release(String number) {
        releases.release(reviewer, number, publications.page(reviewer, number).version());
    }

    private static PublicText withTitle(PublicationDetails read, String title) {
        CaseText words = read.text().text();
        return new PublicText(new CaseText(title, words.challenge(), words.consequenceForIndividual(), words.consequenceForActors(),
                words.proposedSolution()), read.text().easyRead(), read.text().answers(), read.text().note(), read.text().citations());
    }

    private List<String> steps(String number) throws SQLException {
        return cases.texts("""
                SELECT CONCAT(COALESCE(from_state, 'null'), '>', to_state) FROM case_event e JOIN deviation d ON d.id = e.deviation_id
                WHERE d.number = ? AND e.subject = 'PUBLICATION' ORDER BY e.id""", number);
    }
}
