package se.lexheller.incident.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.incident.IncidentAccount;
import se.lexheller.incident.IncidentDecision;
import se.lexheller.incident.IncidentDetails;
import se.lexheller.incident.IncidentRisk;
import se.lexheller.incident.IncidentService;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;
import se.lexheller.shared.FieldError;
import se.lexheller.shared.InvalidInput;

/** One incident: how much time is left, what has happened, what is decided, what was done. */
@Named
@RequestScoped
public class IncidentPage {

    /** @param hint may be empty */
    public record Choice(String value, String label, String hint) {
    }

    @Inject
    private IncidentService incidents;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    private Texts texts;
    @Inject
    @Param(name = "number")
    private String number;
    @Inject
    @Param(name = "seenVersion")
    private Long seenVersion;
    @Inject
    @Param(name = "risk")
    private String risk;
    @Inject
    @Param(name = "decision")
    private String decision;
    private IncidentDetails details;
    private final Map<String, String> typed = new HashMap<>();
    private Map<String, String> theirs;

    @PostConstruct
    void load() {
        details = incidents.read(me.get(), number);
        IncidentAccount account = details.account();
        typed.put("happened", account.happened());
        typed.put("dataConcerned", account.dataConcerned());
        typed.put("personCount", account.personCount() == null ? "" : account.personCount().toString());
        typed.put("measures", account.measures());
        typed.put("motive", account.motive());
        typed.put("notifiedOn", MomentField.day(account.notifiedAt()));
        typed.put("notifiedTime", MomentField.time(account.notifiedAt()));
        typed.put("personsTold", account.personsTold());
        if (seenVersion == null) {
            risk = account.risk() == null ? null : account.risk().name();
            decision = account.decision() == null ? null : account.decision().name();
        }
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was found, or the page refused, when this bean was made
    }

    public void save() {
        try {
            if (errors.attempt(() -> incidents.describe(me.get(), number, account(), ReadVersion.required(seenVersion)))) {
                Redirect.withNotice("incident-saved", Route.INCIDENT, number);
            }
        } catch (EditConflict conflict) {
            theirs = conflict.theirs();
            seenVersion = conflict.theirVersion();
        }
    }

    public void close() {
        if (errors.attempt(() -> incidents.close(me.get(), number))) {
            Redirect.withNotice("incident-closed", Route.INCIDENT, number);
        }
    }

    private IncidentAccount account() {
        return new IncidentAccount(typed.get("happened"), typed.get("dataConcerned"), persons(), chosen(IncidentRisk.class, risk), typed.get("measures"),
                chosen(IncidentDecision.class, decision), typed.get("motive"),
                MomentField.read("notified", typed.get("notifiedOn"), typed.get("notifiedTime")), typed.get("personsTold"));
    }

    private Integer persons() {
        String count = typed.get("personCount");
        try {
            return count == null || count.isBlank() ? null : Integer.valueOf(count.strip());
        } catch (NumberFormatException e) {
            throw new InvalidInput(FieldError.of("personCount", "error.incident-persons"));
        }
    }

    private static <E extends Enum<E>> E chosen(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(name)).findFirst().orElse(null);
    }

    public List<Choice> getRisks() {
        return Arrays.stream(IncidentRisk.values()).map(r -> new Choice(r.name(), texts.get("risk." + r), "")).toList();
    }

    public List<Choice> getDecisions() {
        return Arrays.stream(IncidentDecision.values()).map(d -> new Choice(d.name(), texts.get("decision." + d), "")).toList();
    }

    public IncidentDetails getDetails() {
        return details;
    }

    /** @return what stands in the form, by field name */
    public Map<String, String> getTyped() {
        return typed;
    }

    public String getRisk() {
        return risk;
    }

    public String getDecision() {
        return decision;
    }

    /** @return what somebody else has saved meanwhile; null where nobody has */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    /** @return the fields in which the two texts differ */
    public List<String> getConflicting() {
        return theirs == null ? List.of()
                : theirs.keySet().stream().filter(f -> !theirs.get(f).equals(typed.get(f) == null ? "" : typed.get(f))).sorted().toList();
    }

    public long getVersion() {
        return seenVersion == null ? details.version() : seenVersion;
    }
}
