package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class NoteRepository {

    @PersistenceContext
    private EntityManager em;

    void add(InternalNote note) {
        em.persist(note);
    }

    List<NoteRow> of(long deviationId, long organisationId) {
        return em.createQuery("""
                select new se.lexheller.deviation.NoteRow(a.name, n.writtenAt, n.text)
                from InternalNote n, Account a
                where a.id = n.accountId and n.deviationId = :deviation and n.organisationId = :organisation
                order by n.writtenAt, n.id""", NoteRow.class)
                .setParameter("deviation", deviationId).setParameter("organisation", organisationId).getResultList();
    }
}
