package se.lexheller.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.lexheller.permissions.Caller.Answer;
import se.lexheller.permissions.PageTable.Button;
import se.lexheller.permissions.PageTable.PageRow;
import se.lexheller.platform.web.Route;
import se.lexheller.security.Permission;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.testing.TestDatabase;
import se.lexheller.testing.TestServer;

/**
 * Every page and every button, as every account of the demonstration and as nobody, for a case in every stage, own and others':
 * generated from the table of rights and from pages.txt, sent without a browser.
 */
class PermissionsPagesIT {

    /** Words of the fixtures that only the association and the filer may read. */
    private static final List<String> SECRETS = List.of("Anmälarens rubrik", "Anmälarens egna ord", "Hemliga Anmälaren");
    private static final AtomicInteger COMBINATIONS = new AtomicInteger();
    private static final Map<Caller, String> NOTHING = new ConcurrentHashMap<>();
    private static final long START = System.nanoTime();

    /** What was wrong when everybody opened every page, and when everybody pressed; null until it has been done. */
    private static Map<PageRow, List<String>> opened;
    private static Map<PageRow, List<String>> pressed;
    /** Tables that hold something else after all the presses. */
    private static Set<String> touched;
    private static Connection database;
    private static List<Caller> callers;
    private static Map<Stage, Map<Long, Long>> assignments;

    @BeforeAll
    static void cases_in_every_stage_and_everybody_signed_in() throws SQLException {
        TestServer server = TestServer.started();
        database = TestDatabase.started().connect(TestDatabase.SERVER);
        assignments = new CaseFixtures(database).load();
        callers = new ArrayList<>(List.of(new Caller(server.base(), User.anonymous())));
        accounts().forEach(user -> callers.add(new Caller(server.base(), user)));
    }

    @AfterAll
    static void tell_how_many() throws SQLException {
        AtOnce.end();
        CaseFixtures.cleared(database);
        database.close();
        System.out.printf("Permissions: %d combinations in %.1f s%n", COMBINATIONS.get(), (System.nanoTime() - START) / 1e9);
    }

    static List<PageRow> rows() {
        return List.copyOf(PageTable.read().values());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_page_opens_for_whoever_has_the_right_and_for_nobody_else(PageRow row) {
        if (opened == null) {
            opened = byAll(rows(), 6, PermissionsPagesIT::opens);
        }
        assertThat(opened.get(row)).as(row.route() + ": " + row.right()).isEmpty();
    }

    /**
     * Where somebody has the right over nothing at all, each stage is met by some of those who haven't, not by all of them: they
     * are denied before anything is read of the case.
     */
    private static boolean isLookedAt(Caller caller, PageRow row, Subject subject, int each) {
        return subject.stage() == null || row.right().isHeldBy(caller.user()) || (subject.stage().ordinal() + callers.indexOf(caller)) % each == 0;
    }

    private static void opens(Caller caller, PageRow row, Subject subject) {
        boolean open = subject.isOpenTo(caller.user(), row.right());
        Answer answer = caller.get(subject.path());
        COMBINATIONS.incrementAndGet();
        if (open) {
            require(answer.status() == 200 || answer.isRedirect() && !answer.asksToSignIn(), caller, subject, "opens", answer);
            row.buttons().values().forEach(button -> offers(caller, subject, button, answer));
        } else {
            requireClosed(caller, subject, answer);
        }
        requireNoSecret(caller, subject, answer);
    }

    private static void requireClosed(Caller caller, Subject subject, Answer answer) {
        if (!caller.user().isSignedIn() && isGuarded(subject.path())) {
            require(answer.asksToSignIn(), caller, subject, "is asked to sign in", answer);
            return;
        }
        require(answer.status() == 404, caller, subject, "finds nothing", answer);
        require(!isGuarded(subject.path()) || answer.withoutId().equals(nothing(caller)), caller, subject, "is told just what is told of what isn't there", answer);
    }

    /** What isn't one's to know looks like what doesn't exist. */
    private static String nothing(Caller caller) {
        return NOTHING.computeIfAbsent(caller, c -> c.get("/finns-inte").withoutId());
    }

    private static void offers(Caller caller, Subject subject, Button button, Answer answer) {
        if (button.offered() == null || subject.stage() == null || answer.isRedirect()) {
            return;
        }
        COMBINATIONS.incrementAndGet();
        boolean offered = !Presses.isDenied(button, subject, caller.user());
        require(answer.body().contains("name=\"" + button.name() + "\"") == offered, caller, subject,
                (offered ? "is offered " : "isn't offered ") + button.name(), answer);
    }

    /** Invariant 2, and that an administrator sees no case: whatever the page is. */
    private static void requireNoSecret(Caller caller, Subject subject, Answer answer) {
        User user = caller.user();
        if (!Permission.CASE_READ.isHeldBy(user) && !Objects.equals(user.accountId(), Stage.TRIAGE.filer())) {
            for (String secret : SECRETS) {
                require(!answer.body().contains(secret), caller, subject, "doesn't read '" + secret + "'", answer);
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void pressing_what_is_not_offered_changes_nothing(PageRow row) throws SQLException {
        if (pressed == null) {
            Map<String, String> before = Contents.of(database);
            pressed = byAll(rows(), 8, PermissionsPagesIT::press);
            touched = changed(before, Contents.of(database));
        }
        assertThat(pressed.get(row)).as(row.route() + ": " + row.right()).isEmpty();
        if (!touched.isEmpty()) {
            assertThat(culprits(row)).as(row.route() + ": presses that changed something though denied; tables " + touched).isEmpty();
        }
    }

    private static void press(Caller caller, PageRow row, Subject subject) {
        boolean open = subject.isOpenTo(caller.user(), row.right());
        List<Map<String, String>> presses = Presses.denied(row, subject, caller.user());
        for (Map<String, String> press : open || presses.isEmpty() ? presses : List.of(Presses.together(presses))) {
            Answer answer = caller.post(subject.path(), press);
            COMBINATIONS.incrementAndGet();
            if (!caller.user().isSignedIn() && isGuarded(subject.path())) {
                require(answer.status() == 403 || answer.asksToSignIn(), caller, subject, "is told to sign in", answer);
            } else if (open || row.right().isHeldBy(User.anonymous())) {
                require(answer.status() == 200 || answer.status() == 404, caller, subject, "isn't heard", answer);
            } else {
                require(answer.status() == 404, caller, subject, "finds nothing to press", answer);
            }
        }
    }

    /** Once more, page by page and then one by one: something else than the presses may have changed the database, such as a reminder. */
    private static List<String> culprits(PageRow row) throws SQLException {
        Map<String, String> untouched = Contents.of(database);
        byAll(List.of(row), 8, PermissionsPagesIT::press);
        List<String> culprits = new ArrayList<>();
        for (Caller caller : untouched.equals(Contents.of(database)) ? List.<Caller>of() : callers) {
            for (Subject subject : Subject.of(row, assignments)) {
                Map<String, String> before = Contents.of(database);
                press(caller, row, subject);
                Map<String, String> after = Contents.of(database);
                if (!before.equals(after)) {
                    culprits.add(caller + " at " + subject.path() + " changed " + changed(before, after));
                }
            }
        }
        return culprits;
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        return after.keySet().stream().filter(t -> !after.get(t).equals(before.get(t))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What these tests send would do it, if only one might: the same press by whoever has the right takes effect. */
    @ParameterizedTest
    @CsvSource({"9, STAFF_CASE, SUBMITTED, start", "9, STAFF_CASE, TRIAGE, keepNote", "10, STAFF_CASE, TRIAGE, keepNote",
        "9, STAFF_CASE, NEEDS_SUPPLEMENT, reject", "9, PUBLISHING, CLOSED, begin", "10, PUBLISHING, HANDED_OVER, release",
        "9, PUBLISHING, SCHEDULED, unschedule", "4, MEMBER_ASSIGNMENT, ASSIGNED, acknowledge", "5, MEMBER_ASSIGNMENT, ASSIGNED, noteButton",
        "3, MEMBER_JOINT_ANSWER, JOINT_REVIEW, approve", "11, JOINT_ANSWER, JOINT_REVIEW, override", "1, MY_CASE, ASSIGNED, showFiler",
        "1, MY_CASE, TRIAGE, withdraw"})
    void the_same_press_by_whoever_has_the_right_takes_effect(long account, Route route, Stage stage, String button) throws SQLException {
        try (Connection own = TestDatabase.started().connect(TestDatabase.SERVER)) {
            int mark = route.ordinal() * 1000 + stage.ordinal() * 50 + (int) account;
            Map<Stage, Map<Long, Long>> others = CaseFixtures.again(own, mark, stage);
            Caller caller = caller(account);
            String path = route.path(route.name().startsWith("MEMBER_") ? others.get(stage).get(caller.user().organisationId())
                    : CaseFixtures.numberAgain(mark));
            Map<String, String> before = Contents.of(own);
            Answer answer = caller.post(path, Presses.press(ViewButtons.of(route.view()).get(button)));
            assertThat(answer.isRedirect()).as("%s at %s: %s", button, path, answer.status()).isTrue();
            assertThat(Contents.of(own)).isNotEqualTo(before);
        }
    }

    /** Invariant 2, through the pages: never, but where the filer wants it, and no longer than that. */
    @Test
    void a_member_reads_who_filed_only_while_the_filer_wants_it() throws SQLException {
        Map<Stage, Map<Long, Long>> own = CaseFixtures.again(database, 7, Stage.ASSIGNED);
        String filers = Route.MY_CASE.path(CaseFixtures.numberAgain(7));
        String members = Route.MEMBER_ASSIGNMENT.path(own.get(Stage.ASSIGNED).get(CaseFixtures.AF));
        assertThat(caller(4).get(members).body()).doesNotContain("Hemliga Anmälaren", "anmalare@linkoping.example");

        assertThat(caller(1).post(filers, Map.of("showForm", "showForm", "showFiler", "1")).isRedirect()).isTrue();
        assertThat(caller(4).get(members).body()).contains("Hemliga Anmälaren", "anmalare@linkoping.example");
        assertThat(caller(5).get(members).body()).contains("Hemliga Anmälaren");
        for (long other : List.of(2L, 6L, 8L, 13L)) {
            assertThat(caller(other).get(members).status()).isEqualTo(404);
        }
        assertThat(caller(9).get(Route.STAFF_HISTORY.path(CaseFixtures.numberAgain(7))).body()).contains("medlemmarna får veta vem som har anmält");

        assertThat(caller(1).post(filers, Map.of("hideForm", "hideForm", "hideFiler", "1")).isRedirect()).isTrue();
        assertThat(caller(4).get(members).body()).doesNotContain("Hemliga Anmälaren", "anmalare@linkoping.example");
    }

    /** A page of one's own, and in what is sent the id of something that is another's. {} is the id of AF's assignment of another case. */
    @ParameterizedTest
    @CsvSource({"4, MEMBER_ASSIGNMENT, ASSIGNED, handOverButton, handler, 2", "4, MEMBER_ASSIGNMENT, ASSIGNED, handOverButton, unit, 2",
        "9, ASSIGNING, ASSIGNED, moveDue, moved, {}", "9, ASSIGNING, TRIAGE, assignButton, members, 1", "14, MAP_REVIEW, , verify, verify, 2-1",
        "15, MAP_REVIEW, , verify, verify, 10-1", "15, MAP_REVIEW, , answerFor, entry, 10-1", "14, MAP_REVIEW, , verifyAll, entry, 2-1",
        "14, KEEPING_NEW, , save, intervention, arbetstraning", "9, STAFF_CASE, TRIAGE, markDuplicate, duplicateOf, LH-2019-9999",
        "9, OUTBOX, , igen, igen, 1", "1, SIGN_IN, , demo, demo, 987654"})
    void the_id_of_somebody_elses_thing_does_nothing(long account, Route route, Stage stage, String button, String field, String value) throws SQLException {
        Caller caller = caller(account);
        String path = stage == null ? route.path("tidsgrans") : route.path(route.name().startsWith("MEMBER_")
                ? assignments.get(stage).get(caller.user().organisationId()) : stage.number());
        Map<String, String> press = Presses.press(ViewButtons.of(route.view()).get(button));
        press.put(field, value.replace("{}", String.valueOf(assignments.get(Stage.ALL_ANSWERED).get(CaseFixtures.AF))));
        Map<String, String> before = Contents.of(database);
        Answer answer = caller.post(path, press);
        assertThat(answer.status()).as(path).isIn(200, 404);
        assertThat(changed(before, Contents.of(database))).isEmpty();
    }

    private static Caller caller(long account) {
        return callers.stream().filter(c -> Objects.equals(c.user().accountId(), account)).findFirst().orElseThrow();
    }

    /** Files and services that aren't pages: what isn't everybody's is found by those alone who have the right. */
    @ParameterizedTest
    @CsvSource({"/arbetsyta/forslag?q=Anm, CASE_READ", "/arbetsyta/diarium.csv, REGISTER_READ", "/arbetsyta/diarium.xml, REGISTER_READ",
        "/hsds, PUBLIC_READ", "/hsds/services, PUBLIC_READ", "/hsds/organizations, PUBLIC_READ",
        "/hsds/taxonomies, PUBLIC_READ", "/samordningskarta.ttl, PUBLIC_READ", "/samordningskarta/karta.json, PUBLIC_READ"})
    void what_is_no_page_keeps_to_the_same_rights(String path, Permission right) {
        Subject subject = new Subject(path, null, true, user -> null);
        List<String> wrong = byAll(caller -> {
            Answer answer = caller.get(path);
            COMBINATIONS.incrementAndGet();
            if (subject.isOpenTo(caller.user(), right)) {
                require(answer.status() == 200, caller, subject, "reads it", answer);
            } else if (!caller.user().isSignedIn() && isGuarded(path)) {
                require(answer.asksToSignIn(), caller, subject, "is asked to sign in", answer);
            } else {
                require(answer.status() == 404, caller, subject, "finds nothing", answer);
            }
            requireNoSecret(caller, subject, answer);
        });
        assertThat(wrong).isEmpty();
    }

    /** Files, drafts and words that are sent to no page. */
    @ParameterizedTest
    @CsvSource({"/arbetsyta/kartan/import/ny/fil, MAP_IMPORT, file", "/administration/installningar/logotyp, INSTALLATION, logo"})
    void what_is_uploaded_to_no_page_keeps_to_the_same_rights(String path, Permission right, String part) throws SQLException {
        Map<String, String> before = Contents.of(database);
        Subject subject = new Subject(path, null, true, user -> null);
        List<String> wrong = byAll(caller -> {
            if (!right.isHeldBy(caller.user())) {
                Answer answer = caller.uploads(path, part, "karta.xlsx", "x");
                COMBINATIONS.incrementAndGet();
                require(caller.user().isSignedIn() ? answer.status() == 404 : answer.status() == 403 || answer.status() == 404 || answer.asksToSignIn(),
                        caller, subject, "finds nothing to upload to", answer);
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(changed(before, Contents.of(database))).isEmpty();
    }

    /** A draft is its own browser's: whoever has no draft saves into none, and nobody into another's. */
    @Test
    void a_draft_is_saved_by_nobody_but_its_own_browser() throws SQLException {
        Map<String, String> before = Contents.of(database);
        Subject subject = new Subject("/anmal/utkast", null, true, user -> null);
        List<String> wrong = byAll(caller -> {
            Answer answer = caller.post("/anmal/utkast", Map.of("step", "HAPPENED", "title", "Någon annans ord"));
            COMBINATIONS.incrementAndGet();
            require(answer.status() >= 400 && answer.status() < 500, caller, subject, "saves nothing", answer);
        });
        assertThat(wrong).isEmpty();
        assertThat(changed(before, Contents.of(database))).isEmpty();
    }

    @Test
    void nothing_can_be_written_through_rest_by_whoever_is_signed_in() throws SQLException {
        Map<String, String> before = Contents.of(database);
        List<String> wrong = byAll(caller -> {
            for (String path : List.of("/hsds/services", "/api/v1/deviations", "/api/v1/deviations/" + Stage.ASSIGNED.number())) {
                for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
                    Answer answer = caller.call(method, path);
                    COMBINATIONS.incrementAndGet();
                    require(answer.status() >= 400 && answer.status() < 500, caller, new Subject(path, null, true, user -> null), method + " is refused", answer);
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(Contents.of(database)).isEqualTo(before);
    }

    private static boolean isGuarded(String path) {
        return path.startsWith("/arbetsyta") || path.startsWith("/administration") || path.startsWith("/mina-arenden")
                || path.equals("/konto") || Set.of("/konto/losenord", "/konto/tvastegsverifiering", "/konto/kopplingar").contains(path);
    }

    /** What somebody does with something that a page is over. */
    private interface Deed {

        void by(Caller caller, PageRow row, Subject subject);
    }

    /** @return what was wrong, by page; all pages and callers are taken on at once, so that nobody waits for the slowest of a page */
    private static Map<PageRow, List<String>> byAll(List<PageRow> rows, int each, Deed deed) {
        Map<PageRow, List<String>> wrong = new LinkedHashMap<>();
        List<Future<?>> running = new ArrayList<>();
        for (PageRow row : rows) {
            List<Subject> subjects = Subject.of(row, assignments);
            List<String> ofRow = Collections.synchronizedList(new ArrayList<>());
            wrong.put(row, ofRow);
            callers.forEach(caller -> running.add(AtOnce.started(ofRow, () -> subjects.stream().filter(s -> isLookedAt(caller, row, s, each)).forEach(s -> deed.by(caller, row, s)))));
        }
        AtOnce.await(running);
        return wrong;
    }

    /** @return what was wrong, for all callers together */
    private static List<String> byAll(Consumer<Caller> deeds) {
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        AtOnce.await(callers.stream().<Future<?>>map(caller -> AtOnce.started(wrong, () -> deeds.accept(caller))).toList());
        return wrong;
    }

    private static void require(boolean right, Caller caller, Subject subject, String expected, Answer answer) {
        if (!right) {
            AtOnce.wrong("%s at %s%s: expected that it %s, but got %d %s".formatted(caller, subject.path(),
                    subject.stage() == null ? "" : " (" + subject.stage() + ")", expected, answer.status(), answer.location()));
        }
    }

    /** The accounts that the demonstration begins with. */
    private static List<User> accounts() throws SQLException {
        List<User> users = new ArrayList<>();
        try (Statement statement = database.createStatement(); ResultSet rows = statement.executeQuery("""
                SELECT a.id, a.name, a.email, a.organisation_id, GROUP_CONCAT(r.role) FROM account a JOIN account_role r ON r.account_id = a.id
                WHERE a.created_at = '2026-01-01' AND a.active GROUP BY a.id ORDER BY a.id""")) {
            while (rows.next()) {
                Set<Role> roles = Arrays.stream(rows.getString(5).split(",")).map(Role::valueOf).collect(Collectors.toSet());
                users.add(new User(rows.getLong(1), rows.getString(2), rows.getString(3), (Long) rows.getObject(4), roles));
            }
        }
        return users;
    }
}
