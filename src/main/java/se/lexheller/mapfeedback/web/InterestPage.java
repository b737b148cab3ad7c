package se.lexheller.mapfeedback.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.coordinationmap.MapName;
import se.lexheller.coordinationmap.MapSubjectService;
import se.lexheller.mapfeedback.FeedbackSendingService;
import se.lexheller.mapfeedback.TypedInterest;

/** Intresseanmälan: a provider says what it can offer. The map's pages lead here with what they show already chosen. */
@Named
@RequestScoped
public class InterestPage {

    @Inject
    private FeedbackSendingService service;
    @Inject
    private MapSubjectService subjects;
    @Inject
    private Sending sending;
    @Inject
    @Param(name = "insats")
    private String fromIntervention;
    @Inject
    @Param(name = "malgrupp")
    private String fromGroup;
    @Inject
    @Param(name = "kommun")
    private String fromMunicipality;
    private List<MapName> interventions;
    private String provider;
    private String registration;
    private String contact;
    private String email;
    private String offer;
    private String intervention;
    private String group;
    private String municipality;
    private boolean noPersonalData;
    /** Its field is there only after a warning, so the request is asked. */
    @Inject
    @Param(name = "passReason")
    private String passReason;

    @PostConstruct
    void load() {
        interventions = subjects.interventions();
        if (!FacesContext.getCurrentInstance().isPostback()) {
            intervention = fromIntervention;
            group = fromGroup == null ? null : String.valueOf(MapName.idIn(fromGroup));
            municipality = fromMunicipality;
        }
    }

    public void send() {
        sending.send(client -> service.offer(typed(), client));
    }

    /** Puts "[borttaget]" in all places found; sent is nothing yet. */
    public void redact() {
        Map<String, String> texts = service.redacted(typed());
        provider = texts.get("provider");
        contact = texts.get("contact");
        offer = texts.get("offer");
    }

    private TypedInterest typed() {
        Long chosen = group == null || group.isEmpty() ? null : MapName.idIn(group);
        return new TypedInterest(provider, registration, contact, email, offer, intervention, chosen, municipality, noPersonalData, passReason);
    }

    public List<MapName> getInterventions() {
        return interventions;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getRegistration() {
        return registration;
    }

    public void setRegistration(String registration) {
        this.registration = registration;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getOffer() {
        return offer;
    }

    public void setOffer(String offer) {
        this.offer = offer;
    }

    public String getIntervention() {
        return intervention;
    }

    public void setIntervention(String intervention) {
        this.intervention = intervention;
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = group;
    }

    public String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(String municipality) {
        this.municipality = municipality;
    }

    public boolean isNoPersonalData() {
        return noPersonalData;
    }

    public void setNoPersonalData(boolean noPersonalData) {
        this.noPersonalData = noPersonalData;
    }

    public String getPassReason() {
        return passReason;
    }
}
