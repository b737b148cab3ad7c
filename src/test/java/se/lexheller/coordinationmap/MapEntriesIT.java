package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.mapexchange.ImportPreview;
import se.lexheller.mapexchange.MapExportService;
import se.lexheller.mapexchange.MapImportService;
import se.lexheller.mapexchange.MassWorkbook;
import se.lexheller.mapexchange.WaitingImport;
import se.lexheller.mapfeedback.FeedbackErasureService;
import se.lexheller.mapfeedback.FeedbackFilter;
import se.lexheller.mapfeedback.FeedbackHandlingService;
import se.lexheller.mapfeedback.FeedbackReceipt;
import se.lexheller.mapfeedback.FeedbackRow;
import se.lexheller.mapfeedback.FeedbackSendingService;
import se.lexheller.mapfeedback.SentTooOften;
import se.lexheller.mapfeedback.TypedProposal;
import se.lexheller.mapkeeping.ReviewReminderService;
import se.lexheller.mapkeeping.ReviewView;
import se.lexheller.mapkeeping.SeenVersion;
import se.lexheller.mapkeeping.VerificationService;
import se.lexheller.openmap.OpenFileService;
import se.lexheller.openmap.OpenFilter;
import se.lexheller.openmap.OpenMapService;
import se.lexheller.openmap.rest.HsdsFileWriter;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.security.Account;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.BusinessRuleViolation;
import se.lexheller.mapkeeping.ActorKeepingService;
import se.lexheller.mapkeeping.EntryVersionRow;
import se.lexheller.mapkeeping.KeepingFilter;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.mapkeeping.KeptActor;
import se.lexheller.mapkeeping.MapKeepingService;
import se.lexheller.mapkeeping.TypedActor;
import se.lexheller.mapkeeping.TypedChange;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** What is written to the map on the real database is what its pages read; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MapEntriesIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Origin SOURCE = Origin.of("Egen uppgift", LocalDate.of(2027, 11, 21));

    private static final TypedProposal PROPOSAL = new TypedProposal("Hemlig text", "Hemlig rättelse", "", "avsandare@prov.example", "");

    @PersistenceContext
    private EntityManager em;
    @Inject
    private UserTransaction transaction;
    @Inject
    private InterventionService interventions;
    @Inject
    private CoordinationMapService map;
    @Inject
    private JourneyService journeys;
    @Inject
    private ResponsibilityService responsibilities;
    @Inject
    private MapReferenceRepository reference;
    @Inject
    private MapExportService exports;
    @Inject
    private MapImportService imports;
    @Inject
    private MapSubjectService subjects;
    @Inject
    private FeedbackSendingService sending;
    @Inject
    private FeedbackHandlingService handling;
    @Inject
    private FeedbackErasureService erasure;
    @Inject
    private VerificationService verification;
    @Inject
    private ReviewReminderService reminders;
    @Inject
    private OpenMapService openMap;
    @Inject
    private OpenFileService openFile;
    @Inject
    private HsdsFileWriter hsdsFile;
    @Inject
    private MapKeepingService keeping;
    @Inject
    private KeepingReadService reading;
    @Inject
    private ActorKeepingService actors;
    @Resource
    private ManagedExecutorService threads;
    private long account;
    private long organisation;
    private long group;
    private long first;
    private long second;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MapEntriesIT.class, MassWorkbook.class);
    }

    @BeforeEach
    void two_interventions() throws Exception {
        transaction.begin();
        organisation = stored(new Organisation(OrganisationKind.OTHER, "Kartans prövare", "KP", null)).id();
        em.createNativeQuery("INSERT INTO account (email, name, created_at) VALUES ('hallare@kartan.example', 'Kartans hållare', NOW())").executeUpdate();
        account = ((Number) em.createNativeQuery("SELECT id FROM account WHERE email = 'hallare@kartan.example'").getSingleResult()).longValue();
        group = stored(new TargetGroup("Kartans prövade", null)).id();
        em.createNativeQuery("INSERT INTO journey_step (uuid, slug, name, description, position, source) VALUES (UUID(), 'prov', 'Prov', '', 9000, 'x')")
                .executeUpdate();
        long step = reference.steps().stream().filter(s -> s.slug().equals("prov")).findFirst().orElseThrow().id();
        first = intervention("prov-ett", "Prov ett", Validity.ALWAYS, step);
        second = intervention("prov-tva", "Prov två", Validity.between(DAY.minusYears(1), DAY.plusYears(1)), step);
    }

    @AfterEach
    void nothing_stays() throws Exception {
        transaction.rollback();
    }

    @Test
    void everything_that_hangs_on_an_intervention_is_read_on_its_days() {
        everything_hangs_on_the_first();

        InterventionDetails found = interventions.get("prov-ett", DAY);
        assertThat(found.parts()).singleElement().satisfies(p -> assertThat(p.group()).isEqualTo("Kartans prövade"));
        assertThat(found.limits()).singleElement().satisfies(l -> assertThat(l.deciders()).containsExactly("Kartans prövare"));
        assertThat(found.compensations()).extracting(InterventionDetails.Money::kronor).containsExactly(100);
        assertThat(found.after()).extracting(InterventionDetails.Passing::waitDays).containsExactly(14);
        assertThat(found.alternatives()).extracting(InterventionDetails.Other::precedence).containsExactly(Precedence.THIS);
        assertThat(interventions.get("prov-tva", DAY).alternatives()).extracting(InterventionDetails.Other::precedence).containsExactly(Precedence.OTHER);
        assertThat(found.needs()).extracting(InterventionDetails.Need::slug).containsExactly("prov-tva");
        assertThat(found.duties()).hasSize(1);
        assertThat(found.figures()).extracting(InterventionDetails.Figure::inText).containsExactly("25,5–30");
        assertThat(found.papers()).hasSize(1);
        assertThat(found.contacts()).hasSize(1);
        assertThat(journeys.circlesOfRequirements(DAY)).extracting(round -> round.stream().map(MapName::slug).toList())
                .contains(List.of("prov-ett", "prov-tva"));
        assertThat(journeys.journey(group, null, DAY).ways()).extracting(Journey.Way::waitDays).containsExactly(14);
    }

    @Test
    void what_has_ended_is_left_out_of_the_day_and_stays_readable() {
        MapFilter tomorrow = new MapFilter(DAY.plusYears(2), null, null, null, group, null, false);
        assertThat(map.list(MapWay.INTERVENTION, tomorrow, 1).rows()).extracting(MapRow::slug).containsExactly("prov-ett");
        assertThat(map.ended(tomorrow)).isEqualTo(1);
        assertThat(interventions.get("prov-tva", DAY.plusYears(2)).holds()).isFalse();
        assertThat(interventions.get("prov-tva", DAY.plusYears(2)).text().name()).isEqualTo("Prov två");
    }

    @Test
    void a_new_version_from_a_day_leaves_the_old_one_to_the_days_before() {
        Intervention old = em.createQuery("select v from Intervention v where v.entryId = :entry", Intervention.class)
                .setParameter("entry", second).getSingleResult();
        old.end(DAY.minusDays(1));
        em.flush();
        stored(new Intervention(new VersionHead(second, 2, Validity.between(DAY, null), SOURCE, NOW, null, "Nytt namn"),
                new Intervention.Description("Prov två, nytt", "Ett prov", "", "", ""), Set.of(), Set.of(group), Set.of(), Set.of()));
        assertThat(interventions.get("prov-tva", DAY.minusDays(1)).text().name()).isEqualTo("Prov två");
        assertThat(interventions.get("prov-tva", DAY).text().name()).isEqualTo("Prov två, nytt");
        assertThat(interventions.get("prov-tva", DAY).number()).isEqualTo(2);
    }

    @Test
    void the_map_taken_out_and_into_an_empty_one_is_the_same_to_the_byte() {
        everything_hangs_on_the_first();
        em.createQuery("update MapEntry e set e.keeperId = :member where e.id = :id").setParameter("member", member()).setParameter("id", second).executeUpdate();
        byte[] before = exports.workbook();
        User coordinator = coordinator();
        assertThatThrownBy(() -> imports.receive(coordinator, "850709-9805.xlsx", before)).hasMessage("rule.import.name-points-somebody-out");
        assertThat(imports.preview(coordinator, imports.receive(coordinator, "karta.xlsx", before)).changes()).isEmpty();
        empty_the_map();
        assertThat(exports.workbook()).isNotEqualTo(before);

        long upload = imports.receive(coordinator, "karta.xlsx", before);
        ImportPreview preview = imports.preview(coordinator, upload);
        assertThat(preview.errors()).isEmpty();
        imports.carryOut(coordinator, upload, preview.fingerprint());
        assertThat(exports.workbook()).isEqualTo(before);
        assertThat(imports.waiting(coordinator)).extracting(WaitingImport::id).doesNotContain(upload);
        assertThat(interventions.get("prov-ett", DAY).limits()).singleElement().satisfies(l -> assertThat(l.deciders()).containsExactly("Kartans prövare"));
    }

    @Test
    void the_map_as_hsds_taken_out_and_into_an_empty_one_is_the_same_but_for_timestamps() {
        everything_hangs_on_the_first();
        em.createQuery("update MapEntry e set e.keeperId = :member where e.id = :id").setParameter("member", member()).setParameter("id", second).executeUpdate();
        String before = hsds();
        byte[] file = before.getBytes(StandardCharsets.UTF_8);
        User coordinator = coordinator();
        ImportPreview unchanged = imports.preview(coordinator, imports.receive(coordinator, "karta.json", file));
        assertThat(unchanged.errors()).isEmpty();
        assertThat(unchanged.changes()).isEmpty();
        empty_the_map();
        assertThat(hsds()).isNotEqualTo(before);

        long upload = imports.receive(coordinator, "karta.json", file);
        ImportPreview preview = imports.preview(coordinator, upload);
        assertThat(preview.errors()).isEmpty();
        imports.carryOut(coordinator, upload, preview.fingerprint());
        assertThat(hsds()).isEqualTo(before);
        assertThat(interventions.get("prov-ett", DAY).compensations()).extracting(InterventionDetails.Money::kronor).containsExactly(100);
    }

    @Test
    void a_list_of_services_takes_one_statement_and_with_all_that_hangs_on_them_as_many_for_two_as_for_one() {
        everything_hangs_on_the_first();
        assertThat(statements(() -> openMap.services(OpenFilter.NONE, 1, 50))).isEqualTo(1);
        assertThat(statements(() -> openMap.atPlaces(OpenFilter.NONE, 1, 50))).isEqualTo(1);
        assertThat(statements(() -> openMap.organisations(OpenFilter.NONE, 1, 50))).isEqualTo(1);
        long one = statements(() -> openMap.servicesInFull(OpenFilter.NONE, 1, 1));
        assertThat(statements(() -> openMap.servicesInFull(OpenFilter.NONE, 1, 50))).isEqualTo(one).isLessThanOrEqualTo(25);
    }

    @Test
    void a_list_of_the_map_takes_a_statement_for_its_page_and_one_to_count_it_however_much_hangs_on_its_rows() {
        User coordinator = new User(account, "Samordnare", "s@kartan.example", null, Set.of(Role.COORDINATOR));
        everything_hangs_on_the_first();
        for (MapWay way : MapWay.values()) {
            assertThat(statements(() -> map.list(way, new MapFilter(DAY, null, null, null, null, null, false), 1))).as("%s", way).isEqualTo(2);
        }
        assertThat(statements(() -> journeys.matrix(null, DAY))).as("cells, groups, steps").isEqualTo(3);
        assertThat(statements(() -> journeys.journey(group, null, DAY))).as("group, steps, stops, limits, handovers").isLessThanOrEqualTo(5);
        assertThat(statements(() -> reading.list(coordinator, KeepingFilter.ALL, 1))).as("what they say; which ones is known").isLessThanOrEqualTo(1);
        assertThat(statements(() -> reading.newest(coordinator))).isEqualTo(1);
        assertThat(statements(() -> verification.list(coordinator, ReviewView.of("alla", "alla", null)))).as("page, count, shares, who can answer").isLessThanOrEqualTo(5);
        assertThat(statements(() -> handling.list(coordinator, FeedbackFilter.OPEN, 1))).isEqualTo(2);
    }

    @Test
    void the_map_proposes_members_alone_each_with_its_reasons() {
        everything_hangs_on_the_first();
        long member = stored(new Organisation(OrganisationKind.MEMBER, "Kartans medlem", "KM", null)).id();
        stored(new ResponsibilityRule(head(MapEntryKind.RESPONSIBILITY_RULE), "Provning", "Utan arbete", member, ParticipationRole.DECIDES, first));
        stored(new DurationLimit(head(MapEntryKind.DURATION_LIMIT), new DurationLimit.Scope(first, null, 90), 9, true, "", Set.of(member), false));
        stored(new Participation(head(MapEntryKind.PARTICIPATION), second, member, ParticipationRole.PERFORMS, null, null, ""));
        em.flush();
        CaseOnTheMap named = new CaseOnTheMap(Set.of(first), Set.of(), Set.of(), Set.of());
        assertThat(reasons(named, false)).containsExactly(member + " RULE Provning");
        assertThat(reasons(named, true)).containsExactly(member + " RULE Provning", member + " EXTENSION Prov ett");
        assertThat(reasons(new CaseOnTheMap(Set.of(), Set.of(), Set.of(group), Set.of()), false))
                .containsExactly(member + " RULE_NEARBY Provning", member + " NEARBY Prov två");
        assertThat(reasons(new CaseOnTheMap(Set.of(second), Set.of(), Set.of(group), Set.of()), false))
                .containsExactly(member + " PART Prov två", member + " RULE_NEARBY Provning");
        assertThat(reasons(new CaseOnTheMap(Set.of(), Set.of(), Set.of(-1L), Set.of()), true)).isEmpty();
    }

    private List<String> reasons(CaseOnTheMap place, boolean aboutTime) {
        return responsibilities.proposals(place, aboutTime).stream().flatMap(o -> o.reasons().stream())
                .map(r -> r.organisationId() + " " + r.kind() + " " + r.subject()).toList();
    }

    /** As the database itself counts them on the one connection of the transaction. */
    private long statements(Runnable reading) {
        long before = selects();
        reading.run();
        return selects() - before;
    }

    private long selects() {
        Object[] row = (Object[]) em.createNativeQuery("SHOW SESSION STATUS LIKE 'Com_select'").getSingleResult();
        return Long.parseLong(String.valueOf(row[1]));
    }

    private String hsds() {
        return hsdsFile.write(openFile.read()).toString().replaceAll("\"last_modified\":\"[^\"]*\"", "\"last_modified\":\"\"");
    }

    @Test
    void an_import_of_five_thousand_rows_takes_seconds_and_with_one_wrong_saves_nothing() {
        User coordinator = coordinator();
        long wrong = imports.receive(coordinator, "fel.xlsx", MassWorkbook.of(5000, 1999, "kartans-provade", "Kartans prövare"));
        ImportPreview refused = imports.preview(coordinator, wrong);
        assertThat(MassWorkbook.places(refused)).containsExactly("Medverkan 1999 C Roll");
        assertThat(refused.isPossible()).isFalse();

        long right = imports.receive(coordinator, "ratt.xlsx", MassWorkbook.of(5000, 0, "kartans-provade", "Kartans prövare"));
        long began = System.nanoTime();
        imports.carryOut(coordinator, right, imports.preview(coordinator, right).fingerprint());
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        Logger.getLogger(MapEntriesIT.class.getName()).info(() -> "5 000 rows were looked through and taken in within " + took.toMillis() + " ms");
        assertThat(took).isLessThan(Duration.ofSeconds(30));
        assertThat(em.createQuery("select count(v) from Participation v where v.source = 'Prov'", Long.class).getSingleResult()).isEqualTo(2500);

        assertThatThrownBy(() -> imports.carryOut(coordinator, wrong, imports.preview(coordinator, wrong).fingerprint()))
                .hasMessage("rule.import.has-errors");
    }

    @Test
    void an_import_is_carried_out_only_on_the_map_that_its_preview_showed() {
        User coordinator = coordinator();
        long upload = imports.receive(coordinator, "karta.xlsx", MassWorkbook.of(2, 0, "kartans-provade", "Kartans prövare"));
        String seen = imports.preview(coordinator, upload).fingerprint();
        em.createNativeQuery("UPDATE intervention SET what = 'Ändrad av någon annan' WHERE entry_id = ?").setParameter(1, first).executeUpdate();
        assertThat(imports.preview(coordinator, upload).fingerprint()).isNotEqualTo(seen);
        assertThatThrownBy(() -> imports.carryOut(coordinator, upload, seen)).hasMessage("rule.import.map-changed");
    }

    @Test
    void an_uploaded_file_is_for_its_coordinator_alone() {
        User coordinator = coordinator();
        long upload = imports.receive(coordinator, "karta.xlsx", MassWorkbook.of(2, 0, "kartans-provade", "Kartans prövare"));
        User other = new User(account("annan@prov.example"), "Annan", "", null, Set.of(Role.COORDINATOR));
        assertThat(imports.waiting(other)).isEmpty();
        User editor = new User(coordinator.accountId(), "Kartredaktör", "", member(), Set.of(Role.MAP_EDITOR, Role.DIRECTOR, Role.ADMINISTRATOR));
        assertThatThrownBy(() -> imports.preview(other, upload)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.preview(editor, upload)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> imports.receive(editor, "karta.xlsx", new byte[] {'P', 'K'})).isInstanceOf(NotFound.class);
        String seen = imports.preview(coordinator, upload).fingerprint();
        for (User one : List.of(other, editor)) {
            assertThatThrownBy(() -> imports.carryOut(one, upload, seen)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> imports.discard(one, upload)).isInstanceOf(NotFound.class);
        }
        assertThat(imports.waiting(coordinator)).extracting(WaitingImport::id).contains(upload);
        imports.discard(coordinator, upload);
        assertThat(imports.waiting(coordinator)).isEmpty();
    }

    @Test
    void what_is_no_map_or_too_large_is_not_received_and_what_is_forgotten_goes_after_a_day() {
        User coordinator = coordinator();
        assertThatThrownBy(() -> imports.receive(coordinator, "karta.xlsx", "karta".getBytes(StandardCharsets.UTF_8))).hasMessage("rule.import.unknown-type");
        byte[] large = Arrays.copyOf(new byte[] {'P', 'K', 3, 4}, (int) MapImportService.MOST_BYTES + 1);
        assertThatThrownBy(() -> imports.receive(coordinator, "karta.xlsx", large)).hasMessage("rule.import.too-large");
        long upload = imports.receive(coordinator, "karta.xlsx", MassWorkbook.of(2, 0, "kartans-provade", "Kartans prövare"));
        imports.removeForgotten();
        assertThat(imports.waiting(coordinator)).extracting(WaitingImport::id).containsExactly(upload);
        em.createNativeQuery("UPDATE map_import SET uploaded_at = UTC_TIMESTAMP(6) - INTERVAL 25 HOUR WHERE id = ?").setParameter(1, upload).executeUpdate();
        imports.removeForgotten();
        assertThat(imports.waiting(coordinator)).isEmpty();
    }

    private User coordinator() {
        return new User(account("samordnare@prov.example"), "Samordnare", "", null, Set.of(Role.COORDINATOR));
    }

    private long account(String email) {
        em.createNativeQuery("INSERT INTO account (email, name, created_at) VALUES (?, 'Samordnare', NOW())").setParameter(1, email).executeUpdate();
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }

    private long member() {
        return stored(new Organisation(OrganisationKind.MEMBER, "Kartans medlem", "KM", null)).id();
    }

    /** Cases that other tests have left point at its organisations still: they are out of sight, and all comes back with the rollback. */
    private void empty_the_map() {
        em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 0").executeUpdate();
        List.of("intervention_area", "intervention_target_group", "intervention_step", "intervention_programme", "duration_limit_decider",
                "intervention", "participation", "duration_limit", "compensation", "handover", "alternative", "requirement", "responsibility_rule",
                "indicator", "governing_document", "contact", "map_entry", "journey_step", "target_group", "programme", "municipality", "organisation")
                .forEach(table -> em.createNativeQuery("DELETE FROM " + table).executeUpdate());
        em.createNativeQuery("SET FOREIGN_KEY_CHECKS = 1").executeUpdate();
        em.clear();
    }

    private void everything_hangs_on_the_first() {
        stored(new Participation(head(MapEntryKind.PARTICIPATION), first, organisation, ParticipationRole.PERFORMS, null, group, "hela tiden"));
        stored(new DurationLimit(head(MapEntryKind.DURATION_LIMIT), new DurationLimit.Scope(first, null, 0), 6, true, "Kan förlängas.",
                Set.of(organisation), false));
        stored(new Compensation(head(MapEntryKind.COMPENSATION), first, "Stöd", "Alla", 100, true, organisation, organisation));
        stored(new Handover(head(MapEntryKind.HANDOVER), first, second, "Efteråt", "Plan", 14));
        stored(new Alternative(head(MapEntryKind.ALTERNATIVE), first, second, Precedence.THIS, "Först den här"));
        stored(new Requirement(head(MapEntryKind.REQUIREMENT), first, second, "Efter prov två"));
        stored(new Requirement(head(MapEntryKind.REQUIREMENT), second, first, "Efter prov ett"));
        stored(new ResponsibilityRule(head(MapEntryKind.RESPONSIBILITY_RULE), "Prov", "Alltid", organisation, ParticipationRole.DECIDES, first));
        stored(new Indicator(head(MapEntryKind.INDICATOR), first, "Andel", new BigDecimal("25.5"), new BigDecimal(30), "procent", false, "alla", "sedan", "-"));
        stored(new GoverningDocument(head(MapEntryKind.GOVERNING_DOCUMENT), first, "Plan", "Om allt"));
        stored(new Contact(head(MapEntryKind.CONTACT), organisation, first, "Växel", null, "000"));
        em.flush();
    }

    @Test
    void a_proposal_sent_twice_is_one_and_tells_the_sender_and_the_editors_once() {
        User editor = editorKeepingTheFirst();
        FeedbackReceipt receipt = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1");
        FeedbackReceipt again = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1");
        assertThat(again.number()).isEqualTo(receipt.number()).matches("RF-\\d{4}-\\d{4}");
        assertThat(again.link()).isNotEqualTo(receipt.link());
        assertThat(sending.sent(receipt.link()).text().wrong()).isEqualTo("Hemlig text");
        assertThat(mails("MAP_FEEDBACK_RECEIPT")).singleElement(STRING).startsWith("avsandare@prov.example")
                .contains(receipt.number()).doesNotContain("Hemlig text");
        assertThat(mails("MAP_FEEDBACK_NEW")).anyMatch(mail -> mail.startsWith(editor.email())).allMatch(mail -> !mail.contains("Hemlig"));
        assertThat(handling.list(editor, FeedbackFilter.OPEN, 1).rows()).extracting(FeedbackRow::number).containsExactly(receipt.number());
    }

    @Test
    void an_answer_reaches_the_sender_who_is_forgotten_after_ninety_days() {
        User editor = editorKeepingTheFirst();
        String number = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1").number();
        handling.takeInHand(editor, number);
        handling.accept(editor, number, "Ändrat i dag");
        em.flush();
        assertThat(mails("MAP_FEEDBACK_ANSWERED")).singleElement(STRING).startsWith("avsandare@prov.example").doesNotContain("Ändrat");
        assertThat(handling.get(editor, number).email()).isEqualTo("avsandare@prov.example");
        assertThat(erasure.forgetSenders()).as("too early").isFalse();
        em.createNativeQuery("UPDATE map_feedback SET closed_at = closed_at - INTERVAL 91 DAY WHERE number = ?1").setParameter(1, number).executeUpdate();
        em.clear();
        assertThat(erasure.forgetSenders()).isTrue();
        em.flush();
        assertThat(handling.get(editor, number).email()).isNull();
        assertThat(handling.get(editor, number).text().wrong()).isEqualTo("Hemlig text");
    }

    @Test
    void another_members_editor_does_not_know_of_a_proposal() {
        editorKeepingTheFirst();
        long other = stored(new Organisation(OrganisationKind.MEMBER, "Kartans andra", "KA", null)).id();
        User stranger = account("stranger@prov.example", other, Role.MAP_EDITOR);
        String number = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1").number();
        assertThat(handling.list(stranger, FeedbackFilter.ALL, 1).rows()).isEmpty();
        assertThatThrownBy(() -> handling.accept(stranger, number, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void one_address_is_not_written_to_more_than_five_times_a_day() {
        for (int i = 1; i <= 5; i++) {
            sending.propose(MapSubject.WHOLE_MAP, new TypedProposal("Fel " + i, "Rätt", "", "avsandare@prov.example", ""), "192.0.2." + i);
        }
        assertThatThrownBy(() -> sending.propose(MapSubject.WHOLE_MAP, PROPOSAL, "192.0.2.9")).isInstanceOf(SentTooOften.class);
    }

    @Test
    void one_place_sends_no_more_than_thirty_an_hour() {
        for (int i = 1; i <= 30; i++) {
            sending.propose(MapSubject.WHOLE_MAP, new TypedProposal("Fel " + i, "Rätt", "", "", ""), "192.0.2.1");
        }
        sending.propose(MapSubject.WHOLE_MAP, new TypedProposal("Fel", "Rätt", "", "", ""), "192.0.2.2");
        assertThatThrownBy(() -> sending.propose(MapSubject.WHOLE_MAP, PROPOSAL, "192.0.2.1")).isInstanceOf(SentTooOften.class);
    }

    @Test
    void a_verification_shows_its_day_and_organisation_and_is_kept_as_an_event() {
        User editor = editorKeepingTheFirst();
        em.createNativeQuery("UPDATE intervention SET review_on = '2020-01-01', historical = TRUE WHERE entry_id = ?1").setParameter(1, first).executeUpdate();
        em.clear();
        assertThat(verification.overdue(editor)).isEqualTo(1);
        ReviewRow row = verification.list(editor, ReviewView.of("vara", "passerad", null)).rows().rows().get(0);
        assertThat(row.title()).isEqualTo("Prov ett");
        verification.verify(editor, List.of(SeenVersion.of(row.seen())), 6);
        em.flush();
        LocalDate today = map.today();
        InterventionDetails found = interventions.get("prov-ett", today);
        assertThat(found.origin()).isEqualTo(new Origin("Egen uppgift", false, today.plusMonths(6), today, organisation));
        assertThat(found.number()).as("no new version").isEqualTo(1);
        assertThat(found.toBeChecked()).isFalse();
        assertThat(verification.overdue(editor)).isZero();
        assertThat(em.createNativeQuery("SELECT number FROM map_verification WHERE entry_id = ?1 AND account_id = ?2")
                .setParameter(1, first).setParameter(2, editor.accountId()).getResultList()).hasSize(1);
        assertThat(reading.get(editor, em.find(MapEntry.class, first).uuid()).version(1).orElseThrow().verified())
                .extracting(EntryVersionRow.Verified::account).containsExactly(editor.name());
        assertThatThrownBy(() -> em.createNativeQuery("DELETE FROM map_verification").executeUpdate()).hasStackTraceContaining("command denied");
    }

    @Test
    void what_has_changed_since_it_was_seen_is_not_verified() {
        User editor = editorKeepingTheFirst();
        assertThatThrownBy(() -> verification.verify(editor, List.of(new SeenVersion(first, 2)), 12)).isInstanceOf(BusinessRuleViolation.class);
    }

    @Test
    void nobody_verifies_what_another_keeps() {
        User editor = editorKeepingTheFirst();
        assertThatThrownBy(() -> verification.verify(editor, List.of(new SeenVersion(second, 1)), 12)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoever_may_not_keep_an_entry_does_not_answer_for_it() {
        User editor = editorKeepingTheFirst();
        User handler = account("handler@prov.example", organisation, Role.HANDLER);
        verification.answeredForBy(editor, List.of(new SeenVersion(first, 1)), editor.accountId());
        assertThat(em.find(MapEntry.class, first).responsibleId()).isEqualTo(editor.accountId());
        assertThatThrownBy(() -> verification.answeredForBy(editor, List.of(new SeenVersion(first, 1)), handler.accountId()))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoever_answers_for_entries_is_reminded_once_a_month_of_all_of_them() {
        User editor = editorKeepingTheFirst();
        User colleague = account("kollega@prov.example", organisation, Role.MAP_EDITOR);
        em.createNativeQuery("UPDATE intervention SET review_on = '2020-01-01' WHERE entry_id = ?1").setParameter(1, first).executeUpdate();
        verification.answeredForBy(editor, List.of(new SeenVersion(first, 1)), editor.accountId());
        em.flush();
        reminders.remind();
        reminders.remind();
        assertThat(mails("MAP_REVIEW_DUE")).filteredOn(mail -> mail.startsWith(editor.email())).singleElement(STRING).contains(": 1");
        assertThat(mails("MAP_REVIEW_DUE")).noneMatch(mail -> mail.startsWith(colleague.email()));
    }

    /** The first intervention becomes a member's. */
    private User editorKeepingTheFirst() {
        em.find(MapEntry.class, first).keptBy(organisation);
        em.flush();
        return account("kartan@prov.example", organisation, Role.MAP_EDITOR);
    }

    private User account(String email, long of, Role role) {
        return stored(new Account(email, email, of, Set.of(role), NOW)).asUser();
    }

    /** @return recipient and body of each */
    private List<String> mails(String kind) {
        em.flush();
        List<?> found = em.createNativeQuery("SELECT CONCAT(recipient, ' ', body) FROM outbox_mail WHERE kind = ?1").setParameter(1, kind).getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    @Test
    void a_change_is_a_version_from_its_day_and_undoing_it_is_another() {
        UUID uuid = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", "2026-01-01"), ""));
        keeping.change(keeper(), uuid, 1, typed(limit("9", DAY.toString()), "Ny regel"));
        assertThat(reading.get(keeper(), uuid).versions()).extracting(v -> v.number() + " " + v.validity() + " " + v.counts() + " " + v.note())
                .containsExactly("2 " + Validity.between(DAY, null) + " true Ny regel",
                        "1 " + Validity.between(LocalDate.of(2026, 1, 1), DAY.minusDays(1)) + " true null");
        assertThat(reading.get(keeper(), uuid).compare(1, 2).orElseThrow().changes()).extracting(c -> c.field().key())
                .containsExactly("months", "validFrom", "lastDay");
        assertThat(interventions.get("prov-ett", DAY.minusDays(1)).limits()).extracting(LimitRule::months).containsExactly(6);
        assertThat(interventions.get("prov-ett", DAY).limits()).extracting(LimitRule::months).containsExactly(9);

        keeping.undo(keeper(), uuid, 2, 1, "Fel regel");
        assertThat(interventions.get("prov-ett", DAY).limits()).extracting(LimitRule::months).containsExactly(6);
        assertThat(reading.get(keeper(), uuid).versions()).extracting(EntryVersionRow::number).containsExactly(3, 2, 1);
        assertThat(reading.get(keeper(), uuid).version(2).orElseThrow().counts()).isFalse();
        assertThat(reading.get(keeper(), uuid).versions().get(0).recordedBy()).isEqualTo("Kartans hållare");
    }

    @Test
    void an_intervention_ends_with_what_hangs_on_it_and_can_be_set_back() {
        UUID limit = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", ""), ""));
        UUID uuid = em.find(MapEntry.class, first).uuid();
        keeping.end(keeper(), uuid, 1, DAY.toString(), "Projektet är slut");
        assertThat(interventions.get("prov-ett", DAY).holds()).isTrue();
        assertThat(interventions.get("prov-ett", DAY.plusDays(1)).holds()).isFalse();
        assertThat(reading.get(keeper(), limit).current().validity().lastDay()).isEqualTo(DAY);
        assertThat(reading.get(keeper(), limit).current().note()).isEqualTo("Projektet är slut");
        keeping.undo(keeper(), uuid, 2, 1, "");
        assertThat(interventions.get("prov-ett", DAY.plusDays(1)).holds()).isTrue();
    }

    @Test
    void two_limits_of_one_rule_never_hold_on_one_day_and_nothing_is_half_saved() {
        UUID uuid = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", "2026-01-01"), ""));
        keeping.end(keeper(), uuid, 1, DAY.toString(), "");
        keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("9", DAY.plusDays(1).toString()), ""));
        wrong("validFrom", () -> keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("9", DAY.toString()), "")));
    }

    @Test
    void an_end_before_the_beginning_is_told_at_its_field() {
        UUID uuid = keeping.add(keeper(), MapEntryKind.DURATION_LIMIT, typed(limit("6", DAY.toString()), ""));
        wrong("lastDay", () -> keeping.end(keeper(), uuid, 1, DAY.minusDays(1).toString(), ""));
    }

    @Test
    void a_name_that_is_an_address_already_is_told_at_its_field() {
        wrong("name", () -> keeping.add(keeper(), MapEntryKind.INTERVENTION, typed(Map.of("name", "Prov ETT", "what", "x"), "")));
    }

    @Test
    void successors_in_a_circle_are_told_at_their_field() {
        UUID one = em.find(MapEntry.class, first).uuid();
        UUID two = em.find(MapEntry.class, second).uuid();
        keeping.change(keeper(), one, 1, typed(Map.of("name", "Prov ett", "what", "x", "replacedBy", "prov-tva"), ""));
        wrong("replacedBy", () -> keeping.change(keeper(), two, 1, typed(Map.of("name", "Prov två", "what", "x", "replacedBy", "prov-ett"), "")));
    }

    @Test
    void a_member_of_another_part_is_told_that_there_is_nothing() {
        User editor = new User(account, "", "", organisation, Set.of(Role.MAP_EDITOR));
        UUID uuid = em.find(MapEntry.class, first).uuid();
        assertThatThrownBy(() -> keeping.end(editor, uuid, 1, DAY.toString(), "")).isInstanceOf(NotFound.class);
    }

    @Test
    void an_editor_keeps_what_the_coordinator_has_handed_over() {
        em.createNativeQuery("UPDATE organisation SET kind = 'MEMBER' WHERE id = ?").setParameter(1, organisation).executeUpdate();
        em.clear();
        User editor = new User(account, "", "", organisation, Set.of(Role.MAP_EDITOR));
        UUID uuid = em.find(MapEntry.class, first).uuid();
        keeping.handOver(keeper(), uuid, organisation, true);
        keeping.end(editor, uuid, 1, DAY.toString(), "");
        assertThatThrownBy(() -> keeping.change(keeper(), uuid, 2, typed(Map.of("name", "Mitt", "what", "x"), ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void an_actor_ends_and_the_map_of_the_days_before_stays_as_it_was() {
        String slug = actors.add(keeper(), new TypedActor("PROVIDER", "Prövande anordnare", "PA"));
        keeping.add(keeper(), MapEntryKind.PARTICIPATION, typed(Map.of("intervention", "prov-ett", "organisation", slug, "role", "PERFORMS"), ""));
        KeptActor actor = actors.get(keeper(), slug);
        actors.change(keeper(), slug, actor.version(), new TypedActor("EMPLOYER", "Prövande arbetsgivare", "PA"));
        actors.end(keeper(), slug, actors.get(keeper(), slug).version(), DAY.toString(), "Upphörde");
        assertThat(interventions.get("prov-ett", DAY).parts()).extracting(p -> p.organisation().name()).containsExactly("Prövande arbetsgivare");
        assertThat(interventions.get("prov-ett", DAY.plusDays(1)).parts()).isEmpty();
        assertThat(actors.get(keeper(), slug).changes()).extracting(KeptActor.Change::lastDay).containsExactly(DAY, null, null);
        assertThat(actors.get(keeper(), slug).row().slug()).isEqualTo("provande-anordnare");
        wrong("name", () -> actors.add(keeper(), new TypedActor("OTHER", "PRÖVANDE anordnare", "PA")));
    }

    @Test
    void of_two_who_change_one_entry_at_once_the_second_sees_what_the_first_wrote() throws Exception {
        UUID uuid = em.find(MapEntry.class, first).uuid();
        transaction.commit();
        try {
            List<Future<Boolean>> both = List.of("A", "B").stream().map(name -> threads.submit(() -> changed(uuid, name))).toList();
            assertThat(List.of(both.get(0).get(30, TimeUnit.SECONDS), both.get(1).get(30, TimeUnit.SECONDS))).containsExactlyInAnyOrder(true, false);
            transaction.begin();
            assertThat(reading.get(keeper(), uuid).versions()).hasSize(2);
            transaction.commit();
        } finally {
            transaction.begin();
            forget();
            transaction.commit();
            transaction.begin();
        }
    }

    private boolean changed(UUID uuid, String name) {
        try {
            keeping.change(keeper(), uuid, 1, typed(Map.of("name", name, "what", "x"), ""));
            return true;
        } catch (EditConflict e) {
            return false;
        }
    }

    private void forget() {
        for (String table : List.of("intervention_step", "intervention_target_group")) {
            em.createNativeQuery("DELETE x FROM " + table + " x JOIN intervention v ON v.id = x.intervention_id WHERE v.entry_id IN (?, ?)")
                    .setParameter(1, first).setParameter(2, second).executeUpdate();
        }
        em.createNativeQuery("DELETE FROM intervention WHERE entry_id IN (?, ?)").setParameter(1, first).setParameter(2, second).executeUpdate();
        em.createNativeQuery("DELETE FROM map_entry WHERE id IN (?, ?)").setParameter(1, first).setParameter(2, second).executeUpdate();
        em.createNativeQuery("DELETE FROM journey_step WHERE slug = 'prov'").executeUpdate();
        em.createNativeQuery("DELETE FROM target_group WHERE id = ?").setParameter(1, group).executeUpdate();
        em.createNativeQuery("DELETE FROM account WHERE id = ?").setParameter(1, account).executeUpdate();
        em.createNativeQuery("DELETE FROM organisation WHERE id = ?").setParameter(1, organisation).executeUpdate();
    }

    private static void wrong(String field, ThrowingCallable action) {
        assertThatThrownBy(action).isInstanceOfSatisfying(InvalidInput.class,
                e -> assertThat(e.errors()).extracting(FieldError::field).containsExactly(field));
    }

    private User keeper() {
        return new User(account, "Kartans hållare", "", null, Set.of(Role.COORDINATOR));
    }

    private static Map<String, String> limit(String months, String from) {
        return Map.of("intervention", "prov-ett", "months", months, "validFrom", from);
    }

    private static TypedChange typed(Map<String, String> values, String note) {
        Map<String, List<String>> all = new HashMap<>(Map.of("source", List.of("Egen uppgift"), "reviewOn", List.of("2027-11-21")));
        values.forEach((field, value) -> all.put(field, List.of(value)));
        return new TypedChange(all, note, false);
    }

    private long intervention(String slug, String name, Validity validity, long step) {
        long entry = stored(new MapEntry(MapEntryKind.INTERVENTION, slug, NOW)).id();
        stored(new Intervention(VersionHead.first(entry, validity, SOURCE, NOW), new Intervention.Description(name, "Ett prov", "", "", ""),
                Set.of(), Set.of(group), Set.of(step), Set.of()));
        return entry;
    }

    private VersionHead head(MapEntryKind kind) {
        return VersionHead.first(stored(new MapEntry(kind, null, NOW)).id(), Validity.ALWAYS, SOURCE, NOW);
    }

    private <T> T stored(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
