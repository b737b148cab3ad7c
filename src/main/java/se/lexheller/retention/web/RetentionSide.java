package se.lexheller.retention.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.lexheller.retention.PersonService;
import se.lexheller.retention.ProposalService;
import se.lexheller.retention.RetentionRuleService;
import se.lexheller.security.CurrentUser;

/** Which ways to disposal and to a person's data somebody is shown. */
@Named
@RequestScoped
public class RetentionSide {

    @Inject
    private RetentionRuleService rules;
    @Inject
    private ProposalService proposals;
    @Inject
    private PersonService persons;
    @Inject
    private CurrentUser me;

    public boolean isRules() {
        return rules.mayRead(me.get());
    }

    public boolean isProposals() {
        return proposals.mayRead(me.get());
    }

    public boolean isPersons() {
        return persons.maySearch(me.get());
    }
}
