package se.lexheller.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.InvalidInput;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** What the pages of organisations never offer is refused by the services too. */
@ExtendWith(ArquillianExtension.class)
class OrganisationKeepingIT {

    private static final User ADMINISTRATOR = new User(9161L, "Administratör", "", null, Set.of(Role.ADMINISTRATOR));
    /** So far away that what the tests add after it takes no id that another class counts on. */
    private static final long ASSOCIATION = 990_000;

    @Inject
    private OrganisationKeepingService organisations;
    @Inject
    private DomainService domains;
    @Inject
    private UnitService units;
    @Resource(lookup = "java:app/jdbc/lexheller")
    private DataSource database;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(OrganisationKeepingIT.class);
    }

    @BeforeEach
    void somebody_keeps_them_and_there_is_an_association() throws SQLException {
        execute("INSERT IGNORE INTO account (id, email, name, created_at) VALUES (9161, 'p9161@forbundet.example', 'Person 9161', '2026-01-01')");
        execute("INSERT IGNORE INTO organisation (id, kind, name, short_name) VALUES (" + ASSOCIATION + ", 'ASSOCIATION', 'Organisationernas förbund', 'OF')");
        execute("UPDATE organisation SET active = TRUE WHERE id = " + ASSOCIATION);
    }

    @AfterEach
    void nobody_else_meets_them() throws SQLException {
        execute("UPDATE organisation SET active = FALSE WHERE id >= " + ASSOCIATION);
    }

    @Test
    void the_association_never_ends_and_stays_the_only_one() {
        long version = organisations.get(ADMINISTRATOR, ASSOCIATION).version();
        assertThat(fault(() -> organisations.end(ADMINISTRATOR, ASSOCIATION, version, "2026-11-22", ""))).isEqualTo("lastDay error.association-stays");
        assertThat(organisations.get(ADMINISTRATOR, ASSOCIATION).lastDay()).isNull();
        assertThat(fault(() -> organisations.change(ADMINISTRATOR, ASSOCIATION, version, typed(OrganisationKind.MEMBER, "Organisationernas förbund")))).isEqualTo("kind error.required-kind");
        assertThat(fault(() -> organisations.add(ADMINISTRATOR, typed(OrganisationKind.ASSOCIATION, name())))).isEqualTo("kind error.required-kind");
    }

    @Test
    void an_end_has_a_day_that_can_be_meant_and_a_note_that_has_room() {
        long id = member();
        for (String day : List.of("", "i går", "0001-01-01", "1899-12-31", "2201-01-01", "2026-02-30")) {
            assertThat(fault(() -> organisations.end(ADMINISTRATOR, id, version(id), day, ""))).as(day).isEqualTo("lastDay error.last-day");
        }
        assertThat(fault(() -> organisations.end(ADMINISTRATOR, id, version(id), "2026-11-22", "x".repeat(501)))).isEqualTo("note error.too-long");
        assertThat(organisations.get(ADMINISTRATOR, id).lastDay()).isNull();
    }

    @Test
    void whoever_has_not_seen_the_latest_facts_changes_nothing() {
        long id = member();
        long read = version(id);
        organisations.end(ADMINISTRATOR, id, read, "2026-11-22", "");
        assertThatThrownBy(() -> organisations.end(ADMINISTRATOR, id, read, "2026-12-31", "")).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> organisations.goOn(ADMINISTRATOR, id, read)).isInstanceOf(EditConflict.class);
        assertThatThrownBy(() -> organisations.change(ADMINISTRATOR, id, read, typed(OrganisationKind.MEMBER, name()))).isInstanceOf(EditConflict.class);
        assertThat(organisations.get(ADMINISTRATOR, id).lastDay()).hasToString("2026-11-22");
    }

    @Test
    void what_is_off_the_list_is_not_there_to_keep() throws SQLException {
        long id = member();
        execute("UPDATE organisation SET active = FALSE WHERE id = " + id);
        assertThatThrownBy(() -> organisations.get(ADMINISTRATOR, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.end(ADMINISTRATOR, id, 1, "2026-11-22", "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> domains.add(ADMINISTRATOR, id, UUID.randomUUID() + ".example")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> units.add(ADMINISTRATOR, id, new TypedUnit("Enhet", ""))).isInstanceOf(NotFound.class);
    }

    @Test
    void two_names_that_read_the_same_in_an_address_are_one() {
        String name = name();
        organisations.add(ADMINISTRATOR, typed(OrganisationKind.MEMBER, "Östra " + name));
        assertThat(fault(() -> organisations.add(ADMINISTRATOR, typed(OrganisationKind.MEMBER, "Ostra, " + name)))).isEqualTo("name error.organisation-taken");
    }

    @Test
    void only_the_association_and_members_have_domains_and_each_takes_away_its_own() {
        String domain = UUID.randomUUID() + ".example";
        long id = member();
        long other = organisations.add(ADMINISTRATOR, typed(OrganisationKind.OTHER, name()));
        assertThatThrownBy(() -> domains.add(ADMINISTRATOR, other, domain)).isInstanceOf(NotFound.class);
        domains.add(ADMINISTRATOR, id, domain);
        domains.remove(ADMINISTRATOR, other, domain);
        assertThat(organisations.get(ADMINISTRATOR, id).domains()).hasSize(1);
        domains.remove(ADMINISTRATOR, id, "@" + domain);
        assertThat(organisations.get(ADMINISTRATOR, id).domains()).isEmpty();
        assertThatThrownBy(() -> domains.remove(ADMINISTRATOR, id, "ingen domän")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_unit_is_kept_by_who_has_seen_its_latest_facts() throws SQLException {
        long organisation = member();
        units.add(ADMINISTRATOR, organisation, new TypedUnit("Enheten", ""));
        long unit = number("SELECT id FROM organisation_unit WHERE organisation_id = " + organisation);
        long read = units.get(ADMINISTRATOR, unit).version();
        units.change(ADMINISTRATOR, unit, read, new TypedUnit("Enheten", "enheten@forbundet.example"));
        assertThatThrownBy(() -> units.change(ADMINISTRATOR, unit, read, new TypedUnit("Ny enhet", ""))).isInstanceOf(EditConflict.class);
        assertThat(fault(() -> units.change(ADMINISTRATOR, unit, read + 1, new TypedUnit("Ny enhet", "p9161@forbundet.example")))).isEqualTo("unitEmail error.persons-address");
        units.add(ADMINISTRATOR, organisation, new TypedUnit("Andra enheten", ""));
        assertThat(fault(() -> units.change(ADMINISTRATOR, unit, read + 1, new TypedUnit("andra enheten", "")))).isEqualTo("unitName error.unit-taken");
        units.close(ADMINISTRATOR, unit);
        assertThat(units.get(ADMINISTRATOR, unit).active()).isFalse();
        units.reopen(ADMINISTRATOR, unit);
        assertThat(units.get(ADMINISTRATOR, unit).active()).isTrue();
    }

    @Test
    void nobody_but_an_administrator_does_any_of_it() {
        long id = member();
        for (Role role : Role.values()) {
            User user = new User(9161L, "", "", null, Set.of(role));
            if (role != Role.ADMINISTRATOR) {
                List<ThrowingCallable> deeds = List.of(() -> organisations.list(user), () -> organisations.get(user, id), () -> organisations.kinds(user, OrganisationKind.MEMBER),
                        () -> organisations.add(user, typed(OrganisationKind.MEMBER, name())), () -> organisations.change(user, id, 0, typed(OrganisationKind.MEMBER, name())),
                        () -> organisations.end(user, id, 0, "2026-11-22", ""), () -> organisations.goOn(user, id, 0), () -> domains.add(user, id, "x.example"),
                        () -> domains.remove(user, id, "x.example"), () -> units.add(user, id, new TypedUnit("Enhet", "")), () -> units.get(user, 1),
                        () -> units.change(user, 1, 0, new TypedUnit("Enhet", "")), () -> units.close(user, 1), () -> units.reopen(user, 1));
                deeds.forEach(deed -> assertThatThrownBy(deed).as(role.name()).isInstanceOf(NotFound.class).hasMessage("not for this user"));
            }
        }
    }

    private long member() {
        return organisations.add(ADMINISTRATOR, typed(OrganisationKind.MEMBER, name()));
    }

    private long version(long id) {
        return organisations.get(ADMINISTRATOR, id).version();
    }

    private static TypedOrganisation typed(OrganisationKind kind, String name) {
        return new TypedOrganisation(kind.name(), name, "Kort", "", "");
    }

    private static String name() {
        return "Kommunen " + UUID.randomUUID();
    }

    private static String fault(ThrowingCallable deed) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, deed);
        assertThat(refused).as("refused at a field").isNotNull();
        return refused.errors().get(0).field() + " " + refused.errors().get(0).key();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
