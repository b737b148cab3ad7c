package se.lexheller.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.publication.Period;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.statistics.Statistics.Count;
import se.lexheller.statistics.Statistics.Share;
import se.lexheller.statistics.Statistics.Wait;
import se.lexheller.testing.TestArchive;

/** Figures of cases of the year 1999, which nothing else in the run is about. */
@ExtendWith(ArquillianExtension.class)
class StatisticsIT {

    private static final Period YEAR = new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 12, 31));
    private static final User COORDINATOR = new User(9L, "", "", 1L, Set.of(Role.COORDINATOR));

    @Inject
    private StatisticsService statistics;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;
    private long writer;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(StatisticsIT.class);
    }

    @BeforeEach
    void four_published_cases_and_one_that_is_not() throws SQLException {
        if (number("SELECT COUNT(*) FROM deviation WHERE number LIKE 'ST-1999-%'") > 0) {
            return;
        }
        for (String name : List.of("Statistikkommunen", "Statistikregionen", "Statistikverket")) {
            update("INSERT INTO organisation (kind, name, short_name) VALUES ('MEMBER', ?, ?)", name, name);
        }
        update("INSERT INTO account (email, name, created_at) VALUES ('statistik@example.org', 'S', '1999-01-01')");
        writer = number("SELECT id FROM account WHERE email = 'statistik@example.org'");
        filed("1", "WAITING_TIME", "1999-01-31 23:30:00", "1999-03-02 12:00:00", "Statistikkommunen", "Statistikregionen", "Statistikverket");
        filed("2", "WAITING_TIME", "1999-02-10 08:00:00", "1999-02-20 09:00:00", "Statistikkommunen");
        filed("3", "WAITING_TIME", "1999-02-10 08:00:00", "1999-02-10 09:00:00", "Statistikkommunen", "Statistikregionen");
        filed("4", "OTHER", "1999-03-01 08:00:00", "1999-03-05 09:00:00", "Statistikkommunen");
        published("1", "2", "3", "4");
        filed("5", "OTHER", "1999-04-01 08:00:00", null, "Statistikverket");
    }

    @Test
    void a_case_of_three_parties_is_a_third_of_a_case_for_each() {
        Map<String, Share> shares = statistics.all(COORDINATOR, new StatisticsFilter(YEAR, null, null, null)).actors().stream()
                .collect(Collectors.toMap(Share::name, s -> s));

        assertThat(shares.get("Statistikkommunen").cases()).isEqualTo(4);
        assertThat(shares.get("Statistikkommunen").share()).isBetween(2.832, 2.834);
        assertThat(shares.get("Statistikregionen").share()).isBetween(0.832, 0.834);
        assertThat(shares.get("Statistikverket").share()).isBetween(1.332, 1.334);
    }

    @Test
    void it_is_still_a_third_where_one_of_the_three_alone_is_asked_for() throws SQLException {
        long region = number("SELECT id FROM organisation WHERE name = 'Statistikregionen'");

        Statistics asked = statistics.all(COORDINATOR, new StatisticsFilter(YEAR, null, region, null));

        assertThat(asked.cases()).isEqualTo(2);
        assertThat(asked.actors()).filteredOn(s -> s.name().equals("Statistikregionen")).extracting(Share::share).first().satisfies(s -> assertThat((Double) s).isBetween(0.832, 0.834));
    }

    @Test
    void everybody_reads_of_published_cases_alone_and_nothing_of_one_or_two() {
        Statistics told = statistics.published(new StatisticsFilter(YEAR, null, null, null));

        assertThat(told.cases()).isEqualTo(4);
        assertThat(told.kinds()).containsExactly(new Count("WAITING_TIME", 3L), new Count("OTHER", null));
        assertThat(told.actors()).filteredOn(s -> s.name().equals("Statistikverket")).containsExactly(new Share("Statistikverket", null, null));
        assertThat(told.waits().get(0)).isEqualTo(new Wait(null, 4L, 4, 29));
    }

    @Test
    void no_figures_for_everybody_are_of_anything_but_a_whole_year() {
        Period half = new Period(LocalDate.of(1999, 1, 1), LocalDate.of(1999, 6, 30));
        Period two = new Period(LocalDate.of(1998, 1, 1), LocalDate.of(1999, 12, 31));
        for (Period time : List.of(half, two)) {
            StatisticsFilter filter = new StatisticsFilter(time, null, null, null);
            assertThatThrownBy(() -> statistics.published(filter)).isInstanceOf(IllegalArgumentException.class);
            assertThat(statistics.all(COORDINATOR, filter).cases()).isEqualTo(5);
        }
    }

    @Test
    void the_association_counts_every_case_by_the_month_in_Sweden_that_it_was_filed_in() {
        Statistics all = statistics.all(COORDINATOR, new StatisticsFilter(YEAR, null, null, null));

        assertThat(all.cases()).isEqualTo(5);
        assertThat(all.months()).hasSize(12).startsWith(new Count("1999-01", 0L), new Count("1999-02", 3L), new Count("1999-03", 1L), new Count("1999-04", 1L));
        assertThat(statistics.all(COORDINATOR, new StatisticsFilter(YEAR, DeviationKind.OTHER, null, null)).kinds()).containsExactly(new Count("OTHER", 2L));
    }

    @Test
    void figures_of_every_case_are_for_those_who_may_read_every_case() {
        StatisticsFilter filter = new StatisticsFilter(YEAR, null, null, null);
        for (Role role : Role.values()) {
            User user = new User(9L, "", "", 1L, Set.of(role));
            if (!Set.of(Role.COORDINATOR, Role.REVIEWER, Role.DIRECTOR, Role.AUDITOR).contains(role)) {
                assertThatThrownBy(() -> statistics.all(user, filter)).as("%s", role).isInstanceOf(NotFound.class);
            }
        }
        assertThatThrownBy(() -> statistics.all(User.anonymous(), filter)).isInstanceOf(NotFound.class);
    }

    private void filed(String no, String kind, String submitted, String answered, String... actors) throws SQLException {
        update("""
                INSERT INTO deviation (number, state, queue, kind, title, challenge, consequence_for_individual, consequence_for_actors, proposed_solution,
                  submitted_at, answered_at) VALUES (?, ?, ?, ?, 'Rubrik', 'a', 'b', 'c', '', ?, ?)""",
                "ST-1999-" + no, answered == null ? "TRIAGE" : "ANSWERED", answered == null ? "TO_TRIAGE" : "PUBLISHED", kind, submitted, answered);
        for (String actor : actors) {
            update("INSERT INTO deviation_actor (deviation_id, organisation_id) SELECT d.id, o.id FROM deviation d, organisation o WHERE d.number = ? AND o.name = ?",
                    "ST-1999-" + no, actor);
        }
    }

    private void published(String... numbers) throws SQLException {
        for (String no : numbers) {
            update("""
                    INSERT INTO published_case (deviation_id, number, slug, kind, title, challenge, consequence_for_individual, consequence_for_actors,
                      proposed_solution, season_label, released_by_id, published_at, published_year, changed_at)
                    SELECT id, number, LOWER(number), kind, title, challenge, consequence_for_individual, consequence_for_actors, '', 'Besvarad våren 1999', ?,
                      '1999-06-01 10:00:00', 1999, '1999-06-01 10:00:00' FROM deviation WHERE number = ?""", writer, "ST-1999-" + no);
            update("""
                    INSERT INTO published_case_actor (published_case_id, organisation_id) SELECT p.id, a.organisation_id FROM published_case p
                    JOIN deviation_actor a ON a.deviation_id = p.deviation_id WHERE p.number = ?""", "ST-1999-" + no);
        }
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = prepared(connection, sql); var rows = statement.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
