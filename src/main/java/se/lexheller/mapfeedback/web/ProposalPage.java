package se.lexheller.mapfeedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.MapSubject;
import se.lexheller.coordinationmap.MapSubjectService;
import se.lexheller.mapfeedback.FeedbackSendingService;
import se.lexheller.mapfeedback.TypedProposal;

/** Föreslå en rättelse, of the page that the address names. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    private FeedbackSendingService service;
    @Inject
    private MapSubjectService subjects;
    @Inject
    private Sending sending;
    @Inject
    @Param(name = "insats")
    private String intervention;
    @Inject
    @Param(name = "aktor")
    private String actor;
    @Inject
    @Param(name = "malgrupp")
    private String group;
    private MapSubject subject;
    private String wrong;
    private String shouldBe;
    private String knownFrom;
    private String email;
    /** Its field is there only after a warning, so the request is asked. */
    @Inject
    @Param(name = "passReason")
    private String passReason;

    @PostConstruct
    void load() {
        if (intervention != null) {
            subject = subjects.intervention(intervention);
        } else if (actor != null) {
            subject = subjects.actor(actor);
        } else {
            subject = group == null ? MapSubject.WHOLE_MAP : subjects.group(group);
        }
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was found, or the page refused, when this bean was made
    }

    public void send() {
        sending.send(client -> service.propose(subject, typed(), client));
    }

    /** Puts "[borttaget]" in all places found; sent is nothing yet. */
    public void redact() {
        Map<String, String> texts = service.redacted(typed());
        wrong = texts.get("wrong");
        shouldBe = texts.get("shouldBe");
        knownFrom = texts.get("knownFrom");
    }

    private TypedProposal typed() {
        return new TypedProposal(wrong, shouldBe, knownFrom, email, passReason);
    }

    public MapSubject getSubject() {
        return subject;
    }

    /** @return the page that it is about */
    public String getBack() {
        return SubjectLinks.of(subject);
    }

    public String getWrong() {
        return wrong;
    }

    public void setWrong(String wrong) {
        this.wrong = wrong;
    }

    public String getShouldBe() {
        return shouldBe;
    }

    public void setShouldBe(String shouldBe) {
        this.shouldBe = shouldBe;
    }

    public String getKnownFrom() {
        return knownFrom;
    }

    public void setKnownFrom(String knownFrom) {
        this.knownFrom = knownFrom;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassReason() {
        return passReason;
    }
}
