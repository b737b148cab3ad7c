package se.lexheller.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.RollbackException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.register.CaseRecordService;
import se.lexheller.register.Direction;
import se.lexheller.register.RegisterFilter;
import se.lexheller.register.RegisterRow;
import se.lexheller.register.RegisterService;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** Diarium on a real database: what happens to a case has a number without gaps, found by those who may. */
@ExtendWith(ArquillianExtension.class)
class CaseRegisterIT extends StaffFixture {

    @Inject
    private RegisterService register;
    @Inject
    private CaseRecordService records;
    @Inject
    private NumberSeries numbers;
    @Inject
    private Event<Object> events;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(CaseRegisterIT.class, StaffFixture.class);
    }

    @Test
    void many_who_take_the_register_out_at_once_all_get_it_and_each_is_told_of() throws Exception {
        long before = Long.parseLong(text("SELECT COUNT(*) FROM audit_entry"));
        List<Callable<Object>> taking = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            taking.add(() -> register.portion(COORDINATOR, new RegisterFilter(null, null, "", "", null, ""), 0));
        }
        for (var taken : threads.invokeAll(taking)) {
            taken.get();
        }
        assertThat(text("SELECT COUNT(*) FROM audit_entry")).isEqualTo(String.valueOf(before + 40));
    }

    @Test
    void registry_numbers_have_no_gap_though_many_act_at_once_and_some_take_it_back() throws Exception {
        List<Future<?>> acting = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            String asked = given("TRIAGE", "TO_TRIAGE");
            String rejected = given("TRIAGE", "TO_TRIAGE");
            acting.add(threads.submit(() -> triage.askForSupplement(COORDINATOR, asked, "Vad hände sedan?")));
            acting.add(threads.submit(() -> triage.reject(COLLEAGUE, rejected, "Inte samverkan", "Det egna systemet")));
            acting.add(threads.submit((Callable<Void>) () -> {
                transaction.begin();
                numbers.next("D", 2026);
                transaction.rollback();
                return null;
            }));
        }
        for (Future<?> one : acting) {
            one.get();
        }
        assertThat(text("SELECT COUNT(*) FROM registry_entry e JOIN deviation d ON d.id = e.deviation_id WHERE d.number LIKE 'LH-2091-%' "
                + "AND e.document IN ('SUPPLEMENT_REQUEST', 'REJECTION')")).satisfies(n -> assertThat(Integer.parseInt(n)).isGreaterThanOrEqualTo(24));
        assertThat(text("SELECT COALESCE(GROUP_CONCAT(x.year), '') FROM (SELECT year, MIN(number) AS first, MAX(number) AS last, COUNT(*) AS entries "
                + "FROM registry_entry GROUP BY year) x WHERE x.first <> 1 OR x.last <> x.entries")).isEmpty();
        assertThat(text("SELECT COUNT(*) FROM number_series s WHERE s.series = 'D' AND s.last_number <> (SELECT MAX(e.number) FROM registry_entry e "
                + "WHERE e.year = s.year)")).isEqualTo("0");
    }

    @Test
    void a_step_that_cannot_be_entered_does_not_stand() throws Exception {
        String before = text("SELECT COUNT(*) FROM registry_entry");
        String number = given("TRIAGE", "TO_TRIAGE");
        transaction.begin();
        entityManager.createNativeQuery("UPDATE deviation SET title = 'Ändrad' WHERE number = '" + number + "'").executeUpdate();
        events.fire(new CaseMoved(424_242, DeviationState.FOLLOW_UP, DeviationState.CLOSED, null, Instant.EPOCH)); // mails nobody, and there is no such case
        assertThatThrownBy(transaction::commit).isInstanceOf(RollbackException.class);
        assertThat(text("SELECT title FROM deviation WHERE number = '" + number + "'")).isEqualTo("Rubrik å");
        assertThat(text("SELECT COUNT(*) FROM registry_entry")).isEqualTo(before);
    }

    @Test
    void the_register_is_found_by_number_day_counterpart_and_words_by_those_who_may_and_cannot_be_changed() throws Exception {
        String number = given("TRIAGE", "TO_TRIAGE");
        triage.askForSupplement(COORDINATOR, number, "Vad sade Åsa Öberg, p9118@forbundet.example?");
        User director = READERS.get(1);
        User auditor = READERS.get(2);
        LocalDate today = LocalDate.now(SwedishDates.ZONE);
        for (User reader : List.of(COORDINATOR, director, auditor)) {
            List<RegisterRow> found = register.page(reader, new RegisterFilter(today, today, number, RegisterFilter.FILER, Direction.OUT, "komplettering"), 1).rows();
            assertThat(found).extracting(RegisterRow::subject).containsExactly("Begäran om komplettering (Annat)");
            assertThat(found.toString()).doesNotContain("Öberg").doesNotContain("p9118");
            assertThat(register.portion(reader, new RegisterFilter(null, null, found.get(0).number(), "", null, ""), 0)).hasSize(1);
            assertThat(register.page(reader, new RegisterFilter(null, null, number, "9102", null, ""), 1).rows()).isEmpty();
            assertThat(register.page(reader, new RegisterFilter(today.plusDays(1), null, number, "", null, ""), 1).rows()).isEmpty();
        }
        List<User> denied = new ArrayList<>(OTHERS);
        denied.add(READERS.get(0));
        for (User other : denied) {
            assertThatThrownBy(() -> register.page(other, RegisterFilter.NONE, 1)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.portion(other, RegisterFilter.NONE, 0)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.read(other, number)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> records.take(other, number, false)).isInstanceOf(NotFound.class);
        }
        assertThat(statements(() -> register.page(COORDINATOR, new RegisterFilter(today, today, "D-", "9102", Direction.IN, "å"), 1))).isEqualTo(2);
        assertThat(statements(() -> register.portion(COORDINATOR, RegisterFilter.NONE, 0))).isEqualTo(1);

        long entry = register.page(COORDINATOR, new RegisterFilter(null, null, number, "", null, ""), 1).rows().get(0).id();
        assertThat(fields(() -> register.mark(COORDINATOR, entry, true, " "))).containsExactly("ground");
        for (String wrong : List.of("19811218-9876", "p9118@forbundet.example", "x".repeat(301))) {
            assertThat(fields(() -> register.mark(COORDINATOR, entry, true, wrong))).as(wrong).containsExactly("ground");
        }
        assertThatThrownBy(() -> register.mark(director, entry, true, "26 kap. 1 § OSL")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> register.mark(COORDINATOR, 0, true, "26 kap. 1 § OSL")).isInstanceOf(NotFound.class);
        register.mark(COORDINATOR, entry, true, "26 kap. 1 § OSL");
        assertThat(records.read(auditor, number).entries().get(0).markGround()).isEqualTo("26 kap. 1 § OSL");
        register.mark(COORDINATOR, entry, false, "Prövad, ingen sekretess");
        assertThat(records.read(auditor, number).entries().get(0).isMarked()).isFalse();
        for (String table : List.of("registry_entry", "registry_mark", "published_version", "record_download", "disposal_log", "person_search")) {
            assertThatThrownBy(() -> execute("UPDATE " + table + " SET id = id")).as(table).hasMessageContaining("command denied");
            assertThatThrownBy(() -> execute("DELETE FROM " + table)).as(table).hasMessageContaining("command denied");
        }
    }
}
