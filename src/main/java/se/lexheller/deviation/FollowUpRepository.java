package se.lexheller.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.lexheller.shared.PageOf;

@ApplicationScoped
class FollowUpRepository {

    private static final int ROWS = 50;

    @PersistenceContext
    private EntityManager em;

    List<TimelineRow> timeline(long deviationId) {
        return em.createQuery("""
                select new se.lexheller.deviation.TimelineRow(e.toState, e.happenedAt, e.reason)
                from CaseEvent e where e.deviation.id = :id and e.subject = :subject order by e.happenedAt, e.id""", TimelineRow.class)
                .setParameter("id", deviationId).setParameter("subject", CaseEvent.Subject.CASE).getResultList();
    }

    List<ConversationRow> conversation(long deviationId) {
        return em.createQuery("""
                select new se.lexheller.deviation.ConversationRow(c.kind, c.fromFiler, '', c.text, c.writtenAt, c.answeredAt)
                from ConversationEntry c where c.deviationId = :id order by c.writtenAt, c.id""", ConversationRow.class)
                .setParameter("id", deviationId).getResultList();
    }

    PageOf<MyCaseRow> ofAccount(long accountId, int page) {
        long total = em.createQuery("select count(f) from Filer f where f.accountId = :account", Long.class)
                .setParameter("account", accountId).getSingleResult();
        List<MyCaseRow> rows = em.createQuery("""
                select new se.lexheller.deviation.MyCaseRow(d.number, d.words.title, d.state, d.submittedAt)
                from Filer f, Deviation d where d.id = f.deviationId and f.accountId = :account
                order by d.submittedAt desc, d.id desc""", MyCaseRow.class)
                .setParameter("account", accountId).setFirstResult((page - 1) * ROWS).setMaxResults(ROWS).getResultList();
        return new PageOf<>(rows, total, page, ROWS);
    }
}
