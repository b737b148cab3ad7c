package se.lexheller.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class JointAnswerRepository {

    @PersistenceContext
    private EntityManager em;

    /** Stores a new answer with its first version at once, so that it has its id. */
    JointAnswer add(JointAnswer answer) {
        em.persist(answer);
        em.flush();
        return answer;
    }

    Optional<JointAnswer> of(long deviationId) {
        return em.createQuery("""
                select distinct j from JointAnswer j left join fetch j.versions v
                where j.deviationId = :deviation order by v.no""", JointAnswer.class)
                .setParameter("deviation", deviationId).getResultStream().findFirst();
    }

    /** @return who wrote each version, when; without the texts, newest first */
    List<VersionRow> versions(long deviationId) {
        return em.createQuery("""
                select new se.lexheller.answer.VersionRow(v.no, a.name, v.writtenAt)
                from JointAnswerVersion v join v.jointAnswer j, Account a
                where j.deviationId = :deviation and a.id = v.authorId order by v.no desc""", VersionRow.class)
                .setParameter("deviation", deviationId).getResultList();
    }
}
