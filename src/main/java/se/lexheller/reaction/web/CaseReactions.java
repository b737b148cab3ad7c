package se.lexheller.reaction.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.reaction.Reactions;
import se.lexheller.reaction.RecognitionService;
import se.lexheller.security.CurrentUser;

/** What has been said of a case, on the coordinator's page of it. */
@Named
@RequestScoped
public class CaseReactions {

    @Inject
    private RecognitionService recognitions;
    @Inject
    private CurrentUser me;
    @Inject
    @Param(name = "number")
    private String number;
    private Reactions numbers;

    @PostConstruct
    void load() {
        numbers = recognitions.numbers(me.get(), number);
    }

    public Reactions getNumbers() {
        return numbers;
    }
}
