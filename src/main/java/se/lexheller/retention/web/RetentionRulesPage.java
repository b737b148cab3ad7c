package se.lexheller.retention.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.retention.DisposalKind;
import se.lexheller.retention.RetentionRuleService;
import se.lexheller.retention.RuleRow;
import se.lexheller.retention.TypedRule;
import se.lexheller.security.CurrentUser;

/** Gallringsregler: those in force, those that were, and a form for what has been decided. */
@Named
@RequestScoped
public class RetentionRulesPage {

    @Inject
    private RetentionRuleService service;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "end")
    private Long ended;
    private List<RuleRow> rules;
    private String kind;
    private String months;
    private String ground;
    private String decidedBy;
    private String decidedOn;
    private String decisionNumber;

    @PostConstruct
    void load() {
        rules = service.all(me.get());
    }

    /** Called before anything is rendered, so that 404 comes instead of half a page. */
    public void require() {
        // it was read, or the page refused, when this bean was made
    }

    public void decide() {
        if (errors.attempt(() -> service.decide(me.get(), new TypedRule(kind, months, ground, decidedBy, decidedOn, decisionNumber)))) {
            Redirect.withNotice("rule-decided", Route.RETENTION_RULES);
        }
    }

    public void end() {
        if (errors.attempt(() -> service.end(me.get(), ended == null ? 0 : ended))) {
            Redirect.withNotice("rule-ended", Route.RETENTION_RULES);
        }
    }

    public boolean isMayKeep() {
        return service.mayKeep(me.get());
    }

    public List<RuleRow> getRules() {
        return rules;
    }

    public DisposalKind[] getKinds() {
        return DisposalKind.values();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getMonths() {
        return months;
    }

    public void setMonths(String months) {
        this.months = months;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    public void setDecidedBy(String decidedBy) {
        this.decidedBy = decidedBy;
    }

    public String getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(String decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }
}
