package se.lexheller.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.lexheller.deviation.DeviationKind;

/** Who is followed, and what is kept of them. */
@ApplicationScoped
class HarvestRepository {

    private static final String CASE = "SELECT f.id, f.number, f.url, f.title, f.kind, f.season_label, f.challenge, f.answer, f.actors, s.name,"
            + " DATE_FORMAT(f.published_at, '%Y-%m-%dT%T.%fZ') FROM foreign_case f JOIN harvest_source s ON s.id = f.source_id ";

    @PersistenceContext
    private EntityManager em;

    HarvestSource add(HarvestSource source) {
        em.persist(source);
        em.flush();
        return source;
    }

    boolean isFollowed(String address) {
        return em.createQuery("select count(s) from HarvestSource s where s.address = :address", Long.class).setParameter("address", address)
                .getSingleResult() > 0;
    }

    List<HarvestSourceRow> rows() {
        List<?> counts = em.createNativeQuery("SELECT source_id, COUNT(*) FROM foreign_case GROUP BY source_id").getResultList();
        return em.createQuery("select s from HarvestSource s order by s.name, s.id", HarvestSource.class).getResultStream()
                .map(s -> s.row(counts.stream().map(r -> (Object[]) r).filter(r -> ((Number) r[0]).longValue() == s.id())
                        .mapToLong(r -> ((Number) r[1]).longValue()).sum())).toList();
    }

    Optional<HarvestSource> lock(long id) {
        return Optional.ofNullable(em.find(HarvestSource.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** @return one whose turn it is and that no other node has in hand, locked */
    Optional<HarvestSource> lockNext(Instant now) {
        List<?> ids = em.createNativeQuery("SELECT id FROM harvest_source WHERE next_at <= ? ORDER BY next_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
                .setParameter(1, Timestamp.from(now)).getResultList();
        return ids.stream().findFirst().flatMap(id -> lock(((Number) id).longValue()));
    }

    /** Its cases go with it. */
    void remove(HarvestSource source) {
        em.createNativeQuery("DELETE FROM foreign_case WHERE source_id = ?").setParameter(1, source.id()).executeUpdate();
        em.remove(source);
    }

    /** @return its id where anything has changed */
    Optional<Long> keep(long sourceId, ReadCase c) {
        int changed = em.createNativeQuery("""
                INSERT INTO foreign_case (source_id, number, url, title, kind, season_label, challenge, answer, actors, published_at, modified_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE url = VALUES(url), title = VALUES(title), kind = VALUES(kind), season_label = VALUES(season_label),
                  challenge = VALUES(challenge), answer = VALUES(answer), actors = VALUES(actors), published_at = VALUES(published_at),
                  modified_at = VALUES(modified_at)""")
                .setParameter(1, sourceId).setParameter(2, c.number()).setParameter(3, c.url()).setParameter(4, c.title()).setParameter(5, c.kind().name())
                .setParameter(6, c.seasonLabel()).setParameter(7, c.challenge()).setParameter(8, c.answer()).setParameter(9, c.actors())
                .setParameter(10, Timestamp.from(c.publishedAt())).setParameter(11, Timestamp.from(c.modifiedAt())).executeUpdate();
        return changed == 0 ? Optional.empty() : id(sourceId, c.number());
    }

    private Optional<Long> id(long sourceId, String number) {
        List<?> ids = em.createNativeQuery("SELECT id FROM foreign_case WHERE source_id = ? AND number = ?").setParameter(1, sourceId)
                .setParameter(2, number).getResultList();
        return ids.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** @return its id where it was kept */
    Optional<Long> forget(long sourceId, String number) {
        Optional<Long> id = id(sourceId, number);
        id.ifPresent(known -> em.createNativeQuery("DELETE FROM foreign_case WHERE id = ?").setParameter(1, known).executeUpdate());
        return id;
    }

    /** @return how many were kept */
    int forgetAll(long sourceId) {
        return em.createNativeQuery("DELETE FROM foreign_case WHERE source_id = ?").setParameter(1, sourceId).executeUpdate();
    }

    List<String> numbers(long sourceId) {
        List<?> numbers = em.createNativeQuery("SELECT number FROM foreign_case WHERE source_id = ?").setParameter(1, sourceId).getResultList();
        return numbers.stream().map(String::valueOf).toList();
    }

    /** @param words letters and digits alone; @return those in which any of them begins a word */
    List<ForeignCase> withWords(Collection<String> words, int most) {
        return cases("WHERE MATCH(f.title, f.challenge) AGAINST (? IN BOOLEAN MODE) LIMIT ?",
                words.stream().map(w -> w + "*").collect(Collectors.joining(" ")), most);
    }

    List<ForeignCase> portion(long afterId, int most) {
        return cases("WHERE f.id > ? ORDER BY f.id LIMIT ?", afterId, most);
    }

    Optional<ForeignCase> find(long id) {
        return cases("WHERE f.id = ?", id).stream().findFirst();
    }

    private List<ForeignCase> cases(String where, Object... values) {
        var query = em.createNativeQuery(CASE + where);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        List<?> rows = query.getResultList();
        List<ForeignCase> found = new ArrayList<>();
        rows.stream().map(r -> (Object[]) r).forEach(r -> found.add(new ForeignCase(((Number) r[0]).longValue(), (String) r[1], (String) r[2], (String) r[3],
                DeviationKind.valueOf((String) r[4]), (String) r[5], (String) r[6], (String) r[7],
                ((String) r[8]).isEmpty() ? List.of() : List.of(((String) r[8]).split("\n")), (String) r[9], Instant.parse((String) r[10]))));
        return found;
    }
}
