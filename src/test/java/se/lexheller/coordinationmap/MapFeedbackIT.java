package se.lexheller.coordinationmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import jakarta.inject.Inject;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.lexheller.mapexchange.MassWorkbook;
import se.lexheller.mapfeedback.FeedbackErasureService;
import se.lexheller.mapfeedback.FeedbackFilter;
import se.lexheller.mapfeedback.FeedbackReceipt;
import se.lexheller.mapfeedback.FeedbackRow;
import se.lexheller.mapfeedback.FeedbackSendingService;
import se.lexheller.mapfeedback.SentTooOften;
import se.lexheller.mapfeedback.TypedProposal;
import se.lexheller.organisation.Organisation;
import se.lexheller.organisation.OrganisationKind;
import se.lexheller.security.Role;
import se.lexheller.security.User;
import se.lexheller.shared.NotFound;
import se.lexheller.testing.TestArchive;

/** What people outside say of the map, on a real database; everything is rolled back. */
@ExtendWith(ArquillianExtension.class)
class MapFeedbackIT extends MapFixture {

    private static final TypedProposal PROPOSAL = new TypedProposal("Hemlig text", "Hemlig rättelse", "", "avsandare@prov.example", "");

    @Inject
    private MapSubjectService subjects;
    @Inject
    private FeedbackSendingService sending;
    @Inject
    private FeedbackErasureService erasure;

    @Deployment
    static WebArchive archive() {
        return TestArchive.with(MapFeedbackIT.class, MapFixture.class, MassWorkbook.class);
    }

    @Test
    void a_proposal_sent_twice_is_one_and_tells_the_sender_and_the_editors_once() {
        User editor = editorKeepingTheFirst();
        FeedbackReceipt receipt = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1");
        FeedbackReceipt again = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1");
        assertThat(again.number()).isEqualTo(receipt.number()).matches("RF-\\d{4}-\\d{4}");
        assertThat(again.link()).isNotEqualTo(receipt.link());
        assertThat(sending.sent(receipt.link()).text().wrong()).isEqualTo("Hemlig text");
        assertThat(mails("MAP_FEEDBACK_RECEIPT")).singleElement(STRING).startsWith("avsandare@prov.example")
                .contains(receipt.number()).doesNotContain("Hemlig text");
        assertThat(mails("MAP_FEEDBACK_NEW")).anyMatch(mail -> mail.startsWith(editor.email())).allMatch(mail -> !mail.contains("Hemlig"));
        assertThat(handling.list(editor, FeedbackFilter.OPEN, 1).rows()).extracting(FeedbackRow::number).containsExactly(receipt.number());
    }

    @Test
    void an_answer_reaches_the_sender_who_is_forgotten_after_ninety_days() {
        User editor = editorKeepingTheFirst();
        String number = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1").number();
        handling.takeInHand(editor, number);
        handling.accept(editor, number, "Ändrat i dag");
        em.flush();
        assertThat(mails("MAP_FEEDBACK_ANSWERED")).singleElement(STRING).startsWith("avsandare@prov.example").doesNotContain("Ändrat");
        assertThat(handling.get(editor, number).email()).isEqualTo("avsandare@prov.example");
        assertThat(erasure.forgetSenders()).as("too early").isFalse();
        em.createNativeQuery("UPDATE map_feedback SET closed_at = closed_at - INTERVAL 91 DAY WHERE number = ?1").setParameter(1, number).executeUpdate();
        em.clear();
        assertThat(erasure.forgetSenders()).isTrue();
        em.flush();
        assertThat(handling.get(editor, number).email()).isNull();
        assertThat(handling.get(editor, number).text().wrong()).isEqualTo("Hemlig text");
    }

    @Test
    void another_members_editor_does_not_know_of_a_proposal() {
        editorKeepingTheFirst();
        long other = stored(new Organisation(OrganisationKind.MEMBER, "Kartans andra", "KA", null)).id();
        User stranger = account("stranger@prov.example", other, Role.MAP_EDITOR);
        String number = sending.propose(subjects.intervention("prov-ett"), PROPOSAL, "192.0.2.1").number();
        assertThat(handling.list(stranger, FeedbackFilter.ALL, 1).rows()).isEmpty();
        assertThatThrownBy(() -> handling.accept(stranger, number, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void one_address_is_not_written_to_more_than_five_times_a_day() {
        for (int i = 1; i <= 5; i++) {
            sending.propose(MapSubject.WHOLE_MAP, new TypedProposal("Fel " + i, "Rätt", "", "avsandare@prov.example", ""), "192.0.2." + i);
        }
        assertThatThrownBy(() -> sending.propose(MapSubject.WHOLE_MAP, PROPOSAL, "192.0.2.9")).isInstanceOf(SentTooOften.class);
    }

    @Test
    void one_place_sends_no_more_than_thirty_an_hour() {
        for (int i = 1; i <= 30; i++) {
            sending.propose(MapSubject.WHOLE_MAP, new TypedProposal("Fel " + i, "Rätt", "", "", ""), "192.0.2.1");
        }
        sending.propose(MapSubject.WHOLE_MAP, new TypedProposal("Fel", "Rätt", "", "", ""), "192.0.2.2");
        assertThatThrownBy(() -> sending.propose(MapSubject.WHOLE_MAP, PROPOSAL, "192.0.2.1")).isInstanceOf(SentTooOften.class);
    }
}
