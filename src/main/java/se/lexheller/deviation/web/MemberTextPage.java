package se.lexheller.deviation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import se.lexheller.deviation.CaseText;
import se.lexheller.deviation.MarkedText;
import se.lexheller.deviation.MemberTextEdit;
import se.lexheller.deviation.MemberTextService;
import se.lexheller.deviation.TextFinding;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.ReadVersion;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.platform.web.Texts;
import se.lexheller.security.CurrentUser;
import se.lexheller.shared.EditConflict;

/** Texten till medlemmarna: the filer's words on one side, the copy that members get on the other. */
@Named
@RequestScoped
public class MemberTextPage {

    @Inject
    private MemberTextService texts;
    @Inject
    private Texts words;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "number")
    private String number;
    private MemberTextEdit details;
    private Map<String, String> typed = new LinkedHashMap<>();
    private Map<String, String> theirs;
    private List<TextFinding> findings;
    private Long version;
    private boolean masked;

    @PostConstruct
    void load() {
        details = texts.read(me.get(), number);
        typed = new LinkedHashMap<>(details.copy().fields());
        if (FacesContext.getCurrentInstance().isPostback()) {
            typed.replaceAll((field, stored) -> parameters().get(field));
        }
        findings = texts.findings(me.get(), number, text());
    }

    /** Both texts are shown where somebody else has saved meanwhile; a second, conscious save then goes through. */
    public void save() {
        try {
            if (errors.attempt(() -> texts.save(me.get(), number, text(), ReadVersion.required(version), reasons()))) {
                Redirect.withNotice("member-text-saved", Route.STAFF_CASE, number);
                return;
            }
        } catch (EditConflict conflict) {
            theirs = conflict.theirs();
            version = conflict.theirVersion();
        }
        findings = texts.findings(me.get(), number, text());
    }

    /** Takes out everything that was found; nothing is saved until the writer has looked at it. */
    public void mask() {
        typed = new LinkedHashMap<>(texts.masked(me.get(), number, text()).fields());
        masked = true;
        findings = texts.findings(me.get(), number, text());
    }

    private CaseText text() {
        return CaseText.of(typed);
    }

    private static Map<String, String> reasons() {
        Map<String, String> reasons = new LinkedHashMap<>();
        parameters().forEach((name, value) -> {
            if (name.startsWith("reason-")) {
                reasons.put(name, value);
            }
        });
        return reasons;
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    public MemberTextEdit getDetails() {
        return details;
    }

    public List<MarkedText> getOriginals() {
        return details.original();
    }

    /** @return the copy's texts by field name, as they are being written */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** @return what somebody else has saved meanwhile, by field name; null where nobody has */
    public Map<String, String> getTheirs() {
        return theirs;
    }

    public List<TextFinding> getFindings() {
        return findings;
    }

    /** @return the first place of each value: one reason holds for all of them */
    public List<TextFinding> getFindingsToExplain() {
        Map<String, TextFinding> first = new LinkedHashMap<>();
        findings.forEach(finding -> first.putIfAbsent(finding.isStop() ? finding.reason() + first.size() : finding.reason(), finding));
        return List.copyOf(first.values());
    }

    /** @return what a click says in place of a reason, as it is kept with the case */
    public String getReadyReason() {
        return words.inSwedish("findings.ready-reason");
    }

    public String reasonGiven(String name) {
        return reasons().get(name);
    }

    /** @return whether places have just been taken out, and wait to be looked at and saved */
    public boolean isMasked() {
        return masked;
    }

    /** @return what the form has told; where it hasn't been sent, what is there now */
    public Long getVersion() {
        return version == null ? Long.valueOf(details.version()) : version;
    }

    public void setVersion(Long version) {
        this.version = version;
    }
}
