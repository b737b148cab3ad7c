package se.lexheller.coordinationmap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.lexheller.mapfeedback.FeedbackHandlingService;
import se.lexheller.mapkeeping.KeepingReadService;
import se.lexheller.mapkeeping.VerificationService;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.security.Account;
import se.lexheller.security.Role;
import se.lexheller.security.User;

/** Two interventions on the map of the real database, and what a test hangs on them; everything is rolled back. */
class MapFixture {

    static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final Origin SOURCE = Origin.of("Egen uppgift", LocalDate.of(2027, 11, 21));

    @PersistenceContext
    EntityManager em;
    @Inject
    UserTransaction transaction;
    @Inject
    InterventionService interventions;
    @Inject
    CoordinationMapService map;
    @Inject
    MapReferenceRepository reference;
    @Inject
    FeedbackHandlingService handling;
    @Inject
    VerificationService verification;
    @Inject
    KeepingReadService reading;
    long account;
    long organisation;
    long group;
    long first;
    long second;

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

    long account(String email) {
        em.createNativeQuery("INSERT INTO account (email, name, created_at) VALUES (?, 'Samordnare', NOW())").setParameter(1, email).executeUpdate();
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }

    void everything_hangs_on_the_first() {
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

    /** The first intervention becomes a member's. */
    User editorKeepingTheFirst() {
        em.find(MapEntry.class, first).keptBy(organisation);
        em.flush();
        return account("kartan@prov.example", organisation, Role.MAP_EDITOR);
    }

    User account(String email, long of, Role role) {
        return stored(new Account(email, email, of, Set.of(role), NOW)).asUser();
    }

    /** @return recipient and body of each */
    List<String> mails(String kind) {
        em.flush();
        List<?> found = em.createNativeQuery("SELECT CONCAT(recipient, ' ', body) FROM outbox_mail WHERE kind = ?1").setParameter(1, kind).getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    long intervention(String slug, String name, Validity validity, long step) {
        long entry = stored(new MapEntry(MapEntryKind.INTERVENTION, slug, NOW)).id();
        stored(new Intervention(VersionHead.first(entry, validity, SOURCE, NOW), new Intervention.Description(name, "Ett prov", "", "", ""),
                Set.of(), Set.of(group), Set.of(step), Set.of()));
        return entry;
    }

    VersionHead head(MapEntryKind kind) {
        return VersionHead.first(stored(new MapEntry(kind, null, NOW)).id(), Validity.ALWAYS, SOURCE, NOW);
    }

    <T> T stored(T entity) {
        em.persist(entity);
        em.flush();
        return entity;
    }
}
