package se.lexheller.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.answer.CitableFacts;
import se.lexheller.calendar.SwedishDates;
import se.lexheller.deviation.DeviationKind;
import se.lexheller.mapoverlay.Figures;
import se.lexheller.mapoverlay.OverlayService;
import se.lexheller.register.CaseRecordService;
import se.lexheller.register.RecordPackage;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.Gone;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** What readers and programs get of what is published, where it lies on the map, and what the archive keeps of it. */
@ExtendWith(ArquillianExtension.class)
class PublicReadingIT extends PublicationFixture {

    @Inject
    private OverlayService overlay;
    @Inject
    private CaseRecordService records;
    @Inject
    private PublishedCaseRepository lists;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(PublicReadingIT.class, PublicationFixture.class, AnsweredCases.class, CitableFacts.class);
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

    @Test
    void a_page_found_from_a_mark_is_the_one_found_by_counting() throws SQLException {
        for (int i = 0; i < 6; i++) {
            published("Ett ärende i en lång lista " + i);
        }
        for (CaseFilter filter : List.of(CaseFilter.NONE, new CaseFilter(null, DeviationKind.TIME_LIMIT, null, MapPart.ANY))) {
            ListMark second = lists.mark(filter, null, 1).orElseThrow();
            ListMark fourth = lists.mark(filter, second, 3).orElseThrow();
            assertThat(lists.mark(filter, null, 3)).contains(fourth);
            assertThat(lists.rowsFrom(filter, second, 0, 2)).isEqualTo(lists.rows(filter, 1, 2));
            assertThat(lists.rowsFrom(filter, fourth, 1, 2)).isEqualTo(lists.rows(filter, 4, 2)).hasSize(2);
            assertThat(lists.mark(filter, fourth, 1_000_000)).isEmpty();
        }
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
}
