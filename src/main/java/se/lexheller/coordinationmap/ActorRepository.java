package se.lexheller.coordinationmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import se.lexheller.coordinationmap.ActorDetails.ActorPart;
import se.lexheller.coordinationmap.InterventionDetails.Duty;
import se.lexheller.coordinationmap.InterventionDetails.Reach;

/** What one organisation does, a statement a list. */
@ApplicationScoped
class ActorRepository {

    @PersistenceContext
    private EntityManager em;

    /** @param municipality code; null: wherever */
    List<ActorPart> parts(long organisation, String municipality, LocalDate day) {
        Statement s = new Statement().add("""
                SELECT e.slug, v.name, p.role, m.name, g.name, p.remark
                FROM participation p JOIN intervention v ON v.entry_id = p.intervention_id JOIN map_entry e ON e.id = v.entry_id
                LEFT JOIN municipality m ON m.code = p.municipality_code LEFT JOIN target_group g ON g.id = p.target_group_id
                WHERE p.organisation_id = {}""", organisation).holds("p", day).holds("v", day)
                .addIf(municipality != null, "AND (p.municipality_code IS NULL OR p.municipality_code = {})", municipality);
        MapListRepository.inArea(s, municipality);
        return s.add("ORDER BY v.name, FIELD(p.role, 'FINANCES', 'DECIDES', 'REFERS', 'PERFORMS', 'PAYS', 'COORDINATES'), g.name")
                .list(em::createNativeQuery, r -> new ActorPart(r.text(0), r.text(1), ParticipationRole.valueOf(r.text(2)), r.text(3), r.text(4), r.text(5)));
    }

    List<Duty> duties(long organisation, LocalDate day) {
        return new Statement().add("""
                SELECT r.matter, r.condition_text, o.id, o.name, r.role, r.source
                FROM responsibility_rule r JOIN organisation o ON o.id = r.organisation_id WHERE o.id = {}""", organisation)
                .holds("r", day).add("ORDER BY r.matter, r.id").list(em::createNativeQuery, r -> new Duty(r.text(0), r.text(1), r.number(2), r.text(3),
                        ParticipationRole.valueOf(r.text(4)), r.text(5)));
    }

    List<Reach> contacts(long organisation, LocalDate day) {
        return new Statement().add("""
                SELECT o.name, c.label, c.email, c.phone, c.source FROM contact c JOIN organisation o ON o.id = c.organisation_id
                WHERE o.id = {}""", organisation).holds("c", day).add("ORDER BY c.label")
                .list(em::createNativeQuery, r -> new Reach(r.text(0), r.text(1), r.text(2), r.text(3), r.text(4)));
    }
}
