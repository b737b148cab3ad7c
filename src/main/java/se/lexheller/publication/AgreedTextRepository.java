package se.lexheller.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** The answer that the parties have agreed on, as the copy for the public begins with it. */
@ApplicationScoped
class AgreedTextRepository {

    @PersistenceContext
    private EntityManager em;

    /** @param reservationHeading with one place for the organisation's name */
    List<PublicAnswer> of(long deviationId, String reservationHeading) {
        List<PublicAnswer> answers = new ArrayList<>();
        joint(deviationId).forEach(text -> answers.add(new PublicAnswer(String.join(", ", parties(deviationId)), text)));
        reservations(deviationId).forEach(r -> answers.add(
                new PublicAnswer(reservationHeading.replace("{0}", (String) r[0]), (String) r[1])));
        return answers;
    }

    boolean isParty(long deviationId, long organisationId) {
        return !em.createNativeQuery("SELECT 1 FROM assignment WHERE deviation_id = ? AND organisation_id = ? AND state <> 'DECLINED'")
                .setParameter(1, deviationId).setParameter(2, organisationId).getResultList().isEmpty();
    }

    private List<String> joint(long deviationId) {
        return texts("""
                SELECT v.text FROM joint_answer a JOIN joint_answer_version v ON v.joint_answer_id = a.id AND v.no = a.current_no
                WHERE a.deviation_id = ?""", deviationId);
    }

    private List<String> parties(long deviationId) {
        return texts("""
                SELECT o.name FROM assignment s JOIN organisation o ON o.id = s.organisation_id
                WHERE s.deviation_id = ? AND s.state <> 'DECLINED' ORDER BY o.name""", deviationId);
    }

    private List<Object[]> reservations(long deviationId) {
        List<?> rows = em.createNativeQuery("""
                SELECT o.name, s.reservation FROM assignment s JOIN organisation o ON o.id = s.organisation_id
                WHERE s.deviation_id = ? AND s.state = 'RESERVATION' ORDER BY o.name""").setParameter(1, deviationId).getResultList();
        return rows.stream().map(row -> (Object[]) row).toList();
    }

    private List<String> texts(String sql, long deviationId) {
        List<?> rows = em.createNativeQuery(sql).setParameter(1, deviationId).getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
