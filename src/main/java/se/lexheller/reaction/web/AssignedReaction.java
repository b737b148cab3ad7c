package se.lexheller.reaction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.Param;
import se.lexheller.platform.web.FormErrors;
import se.lexheller.platform.web.Redirect;
import se.lexheller.platform.web.Route;
import se.lexheller.reaction.RecognitionService;
import se.lexheller.security.CurrentUser;

/** Vi känner igen det här, on a member's page of a case assigned to it; the page itself has asked who may read it. */
@Named
@RequestScoped
public class AssignedReaction {

    @Inject
    private RecognitionService recognitions;
    @Inject
    private CurrentUser me;
    @Inject
    private FormErrors errors;
    @Inject
    @Param(name = "id")
    private Long id;

    public void recognise() {
        if (errors.attempt(() -> recognitions.recogniseAssigned(me.get(), id))) {
            Redirect.withNotice("recognised", Route.MEMBER_ASSIGNMENT, id);
        }
    }

    public boolean isRecognised(String number) {
        return recognitions.isRecognised(me.get(), number);
    }
}
