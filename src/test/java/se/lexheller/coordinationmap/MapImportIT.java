package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.logging.Logger;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.mapexchange.ImportPreview;
import se.lexheller.mapexchange.MapExportService;
import se.lexheller.mapexchange.MapImportService;
import se.lexheller.mapexchange.MassWorkbook;
import se.lexheller.mapexchange.WaitingImport;
import se.lexheller.openmap.OpenFileService;
import se.lexheller.openmap.rest.HsdsFileWriter;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** The whole map out and in on a real database: the same to the byte, all or nothing; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MapImportIT extends MapFixture {

    @Inject
    private MapExportService exports;
    @Inject
    private MapImportService imports;
    @Inject
    private OpenFileService openFile;
    @Inject
    private HsdsFileWriter hsdsFile;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MapImportIT.class, MapFixture.class, MassWorkbook.class);
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
        Logger.getLogger(MapImportIT.class.getName()).info(() -> "5 000 rows were looked through and taken in within " + took.toMillis() + " ms");
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
}
