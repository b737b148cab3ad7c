package se.lexheller.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Keeps each wording that the public could read. */
@ApplicationScoped
class PublishedVersionRepository {

    @PersistenceContext
    private EntityManager em;

    /** Copies what is public of the case at this moment of the transaction. */
    void keep(long deviationId, String state, Instant at) {
        em.flush();
        em.createNativeQuery("""
                INSERT INTO published_version (deviation_id, state, published_at, content)
                SELECT c.deviation_id, ?2, ?3, JSON_OBJECT('number', c.number, 'slug', c.slug, 'kind', c.kind, 'title', c.title,
                  'challenge', c.challenge, 'consequenceForIndividual', c.consequence_for_individual,
                  'consequenceForActors', c.consequence_for_actors, 'proposedSolution', c.proposed_solution, 'easyRead', c.easy_read,
                  'seasonLabel', c.season_label, 'correctionNote', c.correction_note,
                  'answers', (SELECT JSON_ARRAYAGG(JSON_OBJECT('heading', a.heading, 'text', a.text) ORDER BY a.position)
                    FROM published_answer a WHERE a.published_case_id = c.id))
                FROM published_case c WHERE c.deviation_id = ?1""")
                .setParameter(1, deviationId).setParameter(2, state).setParameter(3, Timestamp.from(at)).executeUpdate();
    }
}
